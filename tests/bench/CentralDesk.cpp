// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/CentralDesk.h"

#include <QFile>

namespace cekr::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cardsInBox = 1000;

BoxId boxOf(int card)
{
    return *BoxId::parse(u"BX-%1"_s.arg(card / cardsInBox));
}

test::MintedDesk enrolled(test::CentralProcess& central, int others)
{
    central.command({u"demo-data"_s, u"--cards"_s, QString::number(others)});
    // Thousands of loads come at once here, which nobody has reserved (OFF-1).
    for (const QString& limit : {u"offlineFirstLoads"_s, u"offlinePerDeskAndDay"_s}) {
        central.command({u"settings"_s, u"set"_s, limit, u"100000000"_s});
    }
    central.start();
    return central.enrol(u"AP-2"_s);
}

} // namespace

CentralDesk::CentralDesk(int others, int delivered)
    : m_delivered(delivered)
    , m_minted(enrolled(m_central, others))
    , m_desk(m_minted.id, *DeviceKey::fromPem(m_minted.key.toPem().view()))
{
    importCards();
    const DeskIdentity identity{m_minted.id, u"blagajna 2"_s, m_central.url(), m_minted.certificate,
                                m_central.authority()};
    if (Done saved = DeskFolder(folder()).save(identity, m_minted.key); !saved) {
        qFatal("bench: %s", qPrintable(saved.error().toLogLine()));
    }
}

void CentralDesk::importCards()
{
    if (m_delivered == 0) {
        return;
    }
    QByteArray csv = "mok_id,pan_tail,expiry,box\n";
    for (int i = 0; i < m_delivered; ++i) {
        csv += card(i).text().toLatin1() + ",123456,2030-09," + boxOf(i).text().toLatin1() + '\n';
    }
    QFile file(m_central.path(u"stock.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
        qFatal("bench: %s", qPrintable(file.errorString()));
    }
    file.close();
    m_central.command({u"stock"_s, u"import"_s, file.fileName(), u"--desk"_s, u"AP-2"_s});
}

CentralLink CentralDesk::link() const
{
    return {m_central.url(), m_central.authority(), m_minted.certificate, m_minted.key.toPem()};
}

std::vector<OperationBody> CentralDesk::opening() const
{
    std::vector<OperationBody> bodies{ShiftOpen{}};
    for (int first = 0; first < m_delivered; first += cardsInBox) {
        StockIntake intake{boxOf(first), {}, {}, {}};
        for (int i = first; i < std::min(first + cardsInBox, m_delivered); ++i) {
            intake.found.push_back(card(i));
        }
        bodies.emplace_back(std::move(intake));
    }
    return bodies;
}

std::vector<OperationBody> CentralDesk::counterWork(OperationId shift, int first, int count) const
{
    const TermsId terms = *TermsId::parse(u"T25");
    std::vector<OperationBody> bodies;
    for (int i = first; int(bodies.size()) < count; ++i) {
        bodies.emplace_back(Handover{shift,
                                     {card(i)},
                                     true,
                                     true,
                                     terms,
                                     terms,
                                     *TariffId::parse(u"demo-2026-09"),
                                     Money::fromCents(2'00)});
        bodies.emplace_back(Load{shift, card(i), Money::fromCents(20'00), {}});
    }
    return bodies;
}

} // namespace cekr::bench
