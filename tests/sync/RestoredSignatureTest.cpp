// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Restoration.h"
#include "core/crypto/Jws.h"
#include "tests/support/Expect.h"
#include "tests/support/SigningDesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Where central has a desk's operation with a restated signature, a restored journal has the desk's own
/// bytes: what was not sent yet names their hash.
class RestoredSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void restore_centralHasItRestated_keepsOwnBytesAndWhatFollows()
    {
        m_desk.signAsBeforeLowS();
        const QString backup = m_folder.filePath(u"backup.db"_s);
        {
            Journal journal = take(Journal::open(m_desks.journal()));
            record(journal);
            EXPECT_DONE(journal.backupTo(backup));
            record(journal);
            record(journal);
        }
        deskctl::Restoration restoration(m_desks, m_desk.key().publicKey(), QDateTime::currentDateTimeUtc());
        EXPECT_DONE(restoration.begin(backup));
        const wire::Outcome applied{
            .id = m_ids[1], .kind = wire::Outcome::Kind::Applied, .change = 5, .problem = {}};
        EXPECT_DONE(restoration.add({{restatedJws(m_signed[1]).value(), applied}}));
        const deskctl::Restoration::Sum sum = take(restoration.finish());
        QCOMPARE(sum.ofCentral, 1);
        QCOMPARE(sum.saved, 1);
        Journal journal = take(Journal::openReadOnly(m_desks.journal()));
        QVERIFY(take(journal.verify(m_desk.key().publicKey())).empty());
        for (quint64 i = 0; i < 3; ++i) {
            QCOMPARE(take(journal.entryAt(i + 1))->jws, m_signed[qsizetype(i)]);
        }
    }

private:
    void record(Journal& journal)
    {
        const Operation operation =
            m_desk.next(StockSpoil{MokId::fromNumber(7), StockSpoil::Reason::Damaged, {}});
        m_signed += m_desk.sign(operation);
        m_ids.push_back(operation.id);
        EXPECT_DONE(journal.record({{{operation, m_signed.back(), {}}}, {}, {}}));
    }

    QTemporaryDir m_folder;
    DeskFolder m_desks{m_folder.path()};
    SigningDesk m_desk{take(DeskId::parse(u"AP-1")), take(DeviceKey::generate())};
    QByteArrayList m_signed;
    std::vector<OperationId> m_ids;
};

QTEST_GUILESS_MAIN(RestoredSignatureTest)
#include "RestoredSignatureTest.moc"
