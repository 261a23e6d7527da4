// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/TourCentral.h"

#include "core/domain/BusinessTime.h"
#include "core/office/DeskFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cekr::tour
{

using namespace Qt::StringLiterals;

TourCentral::TourCentral()
{
    m_central.start();
    const test::MintedDesk minted = m_central.enrol(u"AP-2"_s);
    const DeskIdentity identity{minted.id, u"Avtobusna postaja Kranj · blagajna 2"_s, m_central.url(),
                                minted.certificate, m_central.authority()};
    if (const Done saved = DeskFolder(deskFolder()).save(identity, minted.key); !saved) {
        qFatal("tour: %s", qPrintable(saved.error().toLogLine()));
    }
}

void TourCentral::raisePrices()
{
    const QString today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date().toString(Qt::ISODate);
    const QJsonObject tariff{{u"tariff"_s, u"tour"_s},
                             {u"from"_s, today},
                             {u"items"_s, QJsonArray{QJsonObject{{u"service"_s, u"issue"_s},
                                                                 {u"kind"_s, u"anonymous"_s},
                                                                 {u"price"_s, 300},
                                                                 {u"list"_s, u"cekr"_s},
                                                                 {u"owed"_s, u"municipality"_s},
                                                                 {u"collects"_s, u"desk"_s}}}}};
    QFile file(m_central.path(u"tariff.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(tariff).toJson()) < 0) {
        qFatal("tour: %s", qPrintable(file.errorString()));
    }
    file.close();
    m_central.command({u"tariff"_s, u"import"_s, u"--at-once"_s, file.fileName()});
}

void TourCentral::sandboxBank() const
{
    m_central.command({u"sandbox"_s, u"bank"_s});
}

qint64 TourCentral::drawer() const
{
    const QJsonDocument totals = QJsonDocument::fromJson(m_central.command({u"totals"_s}));
    return totals[u"AP-2"_s][u"drawer"_s].toInteger();
}

} // namespace cekr::tour
