// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Charge.h"

#include "core/base/Names.h"

namespace cekr
{

using namespace Qt::StringLiterals;

QLatin1StringView name(Creditor creditor)
{
    switch (creditor) {
    case Creditor::Municipality:
        return "municipality"_L1;
    case Creditor::Bank:
        return "bank"_L1;
    }
    Q_UNREACHABLE();
}

Result<Creditor> creditor(QStringView wanted)
{
    return named(allCreditors, wanted, "creditor"_L1);
}

Money Charge::owedTo(Creditor creditor) const
{
    switch (creditor) {
    case Creditor::Municipality:
        return municipality;
    case Creditor::Bank:
        return bank;
    }
    Q_UNREACHABLE();
}

Charge& Charge::operator+=(const Charge& other)
{
    municipality += other.municipality;
    bank += other.bank;
    debited += other.debited;
    return *this;
}

} // namespace cekr
