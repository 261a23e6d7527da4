// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "core/domain/rules/Effects.h"
#include "core/office/DeskFolder.h"
#include "core/office/Office.h"
#include "tests/support/CentralProcess.h"
#include "tests/support/HttpsClient.h"
#include "tests/support/MovableClock.h"

#include <QJsonObject>

namespace cekr::test
{

/// A desk in a folder of its own, enrolled at a real central with demo data, and its office on this thread.
/// What it waits for, it waits for with the event loop running.
class RealDesk final
{
public:
    /// Adds the desk at central and enrols it; `via` is the address it knows central by, if not central's
    /// own.
    RealDesk(const CentralProcess& central, const QString& desk, const QUrl& via = {});

    [[nodiscard]] const DeskId& id() const { return m_id; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("desk")); }
    [[nodiscard]] DeskFolder folder() const { return DeskFolder(path()); }
    [[nodiscard]] MovableClock& clock() { return m_clock; }

    /// The office, opened by the first that asks.
    [[nodiscard]] Office& office();
    template <typename Part>
    [[nodiscard]] Part& part()
    {
        return partOf<Part>(office());
    }
    /// Ends the office, as the end of the program does.
    void close() { m_office.reset(); }

    /// One exchange with central, and what came of it.
    [[nodiscard]] Done sync();
    [[nodiscard]] Result<SessionView> signIn(const QString& clerk = QStringLiteral("ana"),
                                             const QString& password = QStringLiteral("ana-pult-demo"));
    /// Records these as one order, with new ids.
    [[nodiscard]] Result<Recorded> record(std::vector<OperationBody> bodies,
                                          std::optional<Money> received = {}, const ClerkId& approver = {});
    /// "dare" approves this, about what `madeBy` did (TILL-5, TILL-6).
    [[nodiscard]] Result<SessionView> approve(const OperationBody& body,
                                              const QString& madeBy = QStringLiteral("ana"));
    [[nodiscard]] static ClerkId dare() { return *ClerkId::parse(u"dare"); }

    /// Central's answer to a reservation of this amount, whatever the desk itself would think of it.
    [[nodiscard]] Result<BusinessTime> reserve(OperationId id, MokId card, Money amount);
    /// The same for a load that was a mistake, approved by the supervisor.
    [[nodiscard]] Result<BusinessTime> reserveCorrection(OperationId id, const Correction& correction);

    /// A box of so many anonymous cards comes to this desk; numbers that no other box has.
    std::vector<MokId> deliver(int cards);
    /// deliver(), pulled and taken over.
    std::vector<MokId> takeOver(int cards);
    /// Opens a shift with 100 € and gives its id.
    OperationId openShift();
    /// A hand-over of these cards with all that belongs to it, by the clerk's shift.
    [[nodiscard]] OperationBody handover(const std::vector<MokId>& cards);
    [[nodiscard]] OperationBody load(MokId card, Money amount) const
    {
        return Load{m_shift, card, amount, {}};
    }

    /// Signed in, pulled, with a shift open and so many cards in stock: all that a counter needs.
    std::vector<MokId> prepare(int cards = 5);

    [[nodiscard]] OperationId shift() const { return m_shift; }
    /// The last operations in the journal and how far they have come, newest first.
    [[nodiscard]] std::vector<OperationView> recorded();
    [[nodiscard]] CardFacts card(MokId card);
    /// All signed bytes of the journal, oldest first.
    [[nodiscard]] QList<QByteArray> journaled() const;
    /// Sends these bytes to central with the desk's certificate, past its office and any proxy.
    [[nodiscard]] HttpsClient::Reply postAsItself(const QList<QByteArray>& jws) const;
    /// Asks central for that over another connection of the desk's.
    [[nodiscard]] HttpsClient::Reply getAsItself(const QString& path) const;
    /// What central has of this desk, oldest first, as it was received.
    [[nodiscard]] QList<QByteArray> atCentral() const;
    /// Cents by account, of all shifts: as central has booked them, and as the journal has.
    [[nodiscard]] QJsonObject totalsAtCentral() const;
    [[nodiscard]] QJsonObject totalsInJournal() const;
    /// As central names it ("drawer").
    [[nodiscard]] static QString accountName(Account account);
    /// The last six PAN digits of every card that deliver() brings.
    [[nodiscard]] static QByteArray panTail() { return QByteArrayLiteral("918274"); }

private:
    const CentralProcess& m_central;
    QTemporaryDir m_folder;
    MovableClock m_clock;
    DeskId m_id;
    std::unique_ptr<Office> m_office;
    OperationId m_shift;
    int m_boxes = 0;
};

} // namespace cekr::test
