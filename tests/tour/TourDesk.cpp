// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/TourDesk.h"

#include "core/domain/BusinessTime.h"
#include "core/office/DeskFolder.h"
#include "resources/terms/TermsFiles.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cekr::test
{

using namespace Qt::StringLiterals;

TourDesk::TourDesk()
{
    m_central.command({u"demo-data"_s});
    m_central.start();
    enrol();
    open();
}

void TourDesk::enrol()
{
    const MintedDesk minted = m_central.enrol(u"AP-2"_s);
    const DeskIdentity identity{minted.id, u"Avtobusna postaja Kranj · blagajna 2"_s, m_central.url(),
                                minted.certificate, m_central.authority()};
    const DeskFolder folder(m_central.path(u"desk"_s));
    if (const Done done = folder.prepare(); !done) {
        qFatal("tour: %s", qPrintable(done.error().toLogLine()));
    }
    if (const Done done = folder.save(identity, minted.key); !done) {
        qFatal("tour: %s", qPrintable(done.error().toLogLine()));
    }
}

void TourDesk::open()
{
    const QString folder = m_central.path(u"desk"_s);
    m_preferences = std::make_unique<Preferences>(folder);
    m_preferences->setTheme(Theme::Choice::Light);
    m_theme = std::make_unique<Theme>(*qApp);
    const auto applyLook = [this] {
        m_theme->choose(m_preferences->theme());
        m_theme->setTextSize(m_preferences->textSize());
        useLanguage(*qApp, m_preferences->language());
    };
    applyLook();
    QObject::connect(m_preferences.get(), &Preferences::changed, qApp, applyLook);
    m_office = std::make_unique<OfficeThread>(u"office"_s, [this, folder] {
        return std::make_unique<Office>(OfficeParts{folder, termsEditions().value(), &m_clock, {}});
    });
    m_window = std::make_unique<DeskWindow>(*m_office, *m_preferences, m_clock, folder);
}

qint64 TourDesk::centralTotal(const QString& account) const
{
    const QJsonObject totals = QJsonDocument::fromJson(m_central.command({u"totals"_s})).object();
    return totals["AP-2"_L1][account].toInteger();
}

void TourDesk::changePrice(Money price)
{
    const QString today = BusinessTime::at(m_clock.now()).date().toString(Qt::ISODate);
    QFile file(m_central.path(u"tariff.json"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("tour: %s", qPrintable(file.errorString()));
    }
    const QJsonObject item{
        {u"service"_s, u"issue"_s}, {u"kind"_s, u"anonymous"_s}, {u"price"_s, price.cents()}};
    file.write(QJsonDocument(
                   QJsonObject{{u"tariff"_s, u"tour"_s}, {u"from"_s, today}, {u"items"_s, QJsonArray{item}}})
                   .toJson());
    file.close();
    m_central.command({u"tariff"_s, u"import"_s, file.fileName()});
}

} // namespace cekr::test
