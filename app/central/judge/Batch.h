// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/judge/Judge.h"
#include "app/central/judge/KeyOrder.h"
#include "app/central/judge/LineVerifier.h"
#include "app/central/judge/Recorder.h"
#include "app/central/store/OperationTable.h"

#include <span>

namespace cekr::central
{

/// Answers the lines of one request of one desk, in one transaction (in a second one, should the database
/// fail on the way). Exactly once is decided here: what is known already gets its recorded answer, what comes
/// too early is held, and only the next link of the desk's chain is judged. A link that the desk has signed
/// is recorded in any case, refused when it says nothing that central understands; what is no link of its
/// chain is answered and left, and what follows goes on as if it had not come. What the key of a revoked
/// certificate signed, and what was not recorded before that, a person decides about.
class Batch final
{
public:
    Batch(Database& database, const TermsBook& terms, QDateTime now);

    /// One answer per line, in order, each with its line feed. Should the database fail at a line, those
    /// before it are answered and the rest is held. An error means that nothing was done.
    [[nodiscard]] Result<QByteArray> answer(const DeskId& desk, const std::vector<ReceivedLine>& lines);

private:
    using Lines = std::span<const ReceivedLine>;

    [[nodiscard]] Result<QByteArray> answerTogether(const DeskId& desk, Lines lines);
    void readTogether(Lines lines);
    [[nodiscard]] Result<QByteArray> answerAll(Lines lines);
    [[nodiscard]] Result<std::optional<AnsweredOperation>> recorded(OperationId id);
    [[nodiscard]] Result<QByteArray> answerLine(const ReceivedLine& line);
    [[nodiscard]] QByteArray flagged(Agreement why, QByteArray answer);
    [[nodiscard]] Done keepAgreement(quint64 before);
    [[nodiscard]] Result<bool> takeBytesNamedBy(const wire::ChainLink& next);
    [[nodiscard]] Result<QByteArray> enter(const ReceivedLine& line, const wire::ChainLink& link);
    [[nodiscard]] Result<QByteArray> enterOperation(const ReceivedLine& line);
    [[nodiscard]] Done freeGivenUp(const Operation& operation);
    [[nodiscard]] Result<QByteArray> enterUnreadable(const ReceivedLine& line, const wire::ChainLink& link);

    Database& m_database;
    QDateTime m_now;
    Judge m_judge;
    Recorder m_recorder;
    Desk m_desk;
    std::optional<CentralFacts> m_facts; ///< of the transaction that is open
    std::optional<KeyOrder> m_keys;
    /// Of the operations that were looked for together.
    QHash<OperationId, std::optional<AnsweredOperation>> m_recorded;
    std::optional<Agreement> m_fault; ///< a line was no link of the chain that central has
    size_t m_answered = 0;            ///< lines, before the database failed
};

} // namespace cekr::central
