// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/judge/Batch.h"
#include "app/central/judge/Reserver.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/ClerkTable.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/PlaceTable.h"
#include "app/central/store/Schema.h"
#include "app/central/store/SettingTable.h"
#include "app/central/store/TariffTable.h"
#include "resources/terms/TermsFiles.h"
#include "tests/support/Expect.h"
#include "tests/support/SigningDesk.h"

#include <QTemporaryDir>

namespace cekr::test
{

/// Central's judgement on a database of its own, without a server: what it is told happens at any moment.
class JudgingCentral final
{
public:
    JudgingCentral()
        : m_database(
              take(central::openCentralDatabase(m_folder.filePath(QStringLiteral("central.db")), false, 0)))
        , m_terms(take(termsEditions()))
    {
        require(central::ClerkTable(m_database)
                    .add({take(ClerkId::parse(u"ana")), {}, {Role::Clerk}, true, 1}, "-"));
        // Most tests have no tariff, and hand cards over (ANON-2).
        require(
            central::SettingTable(m_database)
                .set(QStringLiteral("worksWithoutTariff"), 1, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)));
    }

    /// An enrolled desk that has recorded nothing.
    [[nodiscard]] SigningDesk addDesk(const QString& id)
    {
        const Place place{take(PlaceId::parse(id)), id, {}};
        require(central::PlaceTable(m_database).add(place));
        require(central::DeskTable(m_database).add(take(DeskId::parse(id)), id, place.id, "-"));
        require(m_database.run("UPDATE desk SET certificate = ?1 WHERE id = ?1", QStringView(id)));
        return {take(DeskId::parse(id)), take(DeviceKey::generate())};
    }

    /// A named card with its holder.
    void addCard(MokId card)
    {
        CardFacts facts;
        facts.card = card;
        facts.kind = CardKind::Named;
        facts.state = CardState::Active;
        facts.validUntil = {2031, 6};
        require(central::CardTable(m_database).add(facts));
    }

    /// Plastic in the stock of a desk.
    void addPlastic(MokId card, const DeskId& desk)
    {
        CardFacts facts;
        facts.card = card;
        facts.state = CardState::InStock;
        facts.holdingDesk = desk;
        facts.validUntil = {2031, 6};
        require(central::CardTable(m_database).add(facts));
    }

    void addClerk(const QString& id, Role role)
    {
        require(central::ClerkTable(m_database).add({take(ClerkId::parse(id)), {}, {role}, true, 1}, "-"));
    }

    /// An edition that charges loads of named cards, those of citizens of the municipality excepted.
    void addTariff(const QString& id, QDate from, Money perLoad)
    {
        Tariff tariff{take(TariffId::parse(id)), from, {}};
        tariff.items.push_back({Service::TopUp, CardKind::Named, perLoad});
        tariff.items.push_back(
            {Service::TopUp, CardKind::Named, {}, HolderCategory::MokCitizen, QStringLiteral("CAT-4")});
        require(central::TariffTable(m_database).add(tariff));
    }

    [[nodiscard]] Result<wire::ReservationGrant> reserve(const SigningDesk& desk, OperationId id, MokId card,
                                                         Money amount, const QDateTime& now)
    {
        return central::Reserver(m_database, m_terms, now)
            .reserve({id, card, amount, take(ClerkId::parse(u"ana"))}, desk.id());
    }

    /// The desk records it at a moment by its own clock; it comes in at another by central's.
    [[nodiscard]] wire::Outcome send(SigningDesk& desk, OperationBody body, const QDateTime& at,
                                     const QDateTime& now)
    {
        return sendAll(desk, {std::move(body)}, at, now).front();
    }
    /// The same of several, which come in together.
    [[nodiscard]] std::vector<wire::Outcome> sendAll(SigningDesk& desk,
                                                     const std::vector<OperationBody>& bodies,
                                                     const QDateTime& at, const QDateTime& now)
    {
        return answer(desk, linesOf(desk, bodies, at), now);
    }
    /// The next operations of the desk, signed.
    [[nodiscard]] static std::vector<central::ReceivedLine>
    linesOf(SigningDesk& desk, const std::vector<OperationBody>& bodies, const QDateTime& at)
    {
        std::vector<central::ReceivedLine> lines;
        for (const OperationBody& body : bodies) {
            Operation operation = desk.next(body);
            operation.at = BusinessTime::at(at);
            const QByteArray jws = desk.sign(operation);
            lines.push_back({.jws = jws, .operation = operation, .kid = desk.key().publicKey().thumbprint()});
        }
        return lines;
    }
    [[nodiscard]] std::vector<wire::Outcome>
    answer(const SigningDesk& desk, const std::vector<central::ReceivedLine>& lines, const QDateTime& now)
    {
        const QByteArray answers = take(central::Batch(m_database, m_terms, now).answer(desk.id(), lines));
        std::vector<wire::Outcome> outcomes;
        for (const QByteArray& line : answers.trimmed().split('\n')) {
            outcomes.push_back(take(wire::decodeOutcome(line)));
        }
        return outcomes;
    }

    /// What a card has been loaded with in cash on a day.
    [[nodiscard]] Money loadedOn(MokId card, QDate day)
    {
        CardFacts facts;
        facts.card = card;
        require(central::CardTable(m_database).addLoadsOf(day, facts));
        return facts.loadedDay;
    }

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const TermsBook& terms() const { return m_terms; }

private:
    static void require(const Done& done)
    {
        if (!done) {
            qFatal("%s", qPrintable(done.error().toLogLine()));
        }
    }

    QTemporaryDir m_folder;
    Database m_database;
    TermsBook m_terms;
};

} // namespace cekr::test
