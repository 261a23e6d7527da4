// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Words.h"

#include <QCoreApplication>

namespace cekr::test
{

QString said(const char* owner, const char* source, int n)
{
    const QByteArray context = QByteArrayLiteral("cekr::") + owner;
    return QCoreApplication::translate(context.constData(), source, nullptr, n).remove(u'&');
}

} // namespace cekr::test
