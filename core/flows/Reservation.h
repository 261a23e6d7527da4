// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/flows/OfficeThread.h"

#include <QSet>

namespace cekr
{

/// What central is asked to keep free before something is recorded, one thing at a time. An answer to what
/// was given up meanwhile is dropped, and what it granted is freed.
class Reservation final : public QObject
{
    Q_OBJECT

public:
    /// How the office asks for it, under this id.
    using Ask = std::function<void(Reservations&, OperationId, Later<BusinessTime>)>;

    Reservation(OfficeThread& office, const Clock& clock);

    /// Its id from now on, before it is asked for.
    void begin();
    /// The same, unless it has one already.
    void beginOnce();
    /// Asks; again under the same id as long as it is neither freed nor forgotten. `then` runs on this
    /// thread, with the time until which it is kept, or with the errors of the office.
    void ask(Ask ask, std::function<void(Result<BusinessTime>)> then);
    /// Gives it up, and frees what central reserves.
    void free();
    /// Frees what central reserves for a task that was left in the middle.
    void freeLeft(OperationId id);
    /// There is nothing to be freed: what was recorded has captured it, or central has refused it.
    void forget();

    /// Asked for, granted or not; null: none.
    [[nodiscard]] OperationId id() const { return m_id; }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

private:
    OfficeThread& m_office;
    const Clock& m_clock;
    OperationId m_id;
    QSet<OperationId> m_givenUp; ///< an answer to them that is still on its way is freed again
    bool m_isWaiting = false;
};

} // namespace cekr
