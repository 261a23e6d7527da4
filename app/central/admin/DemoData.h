// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/admin/Administration.h"

#include <QJsonObject>

namespace cekr::central
{

/// Made-up desks, clerks, cards and prices, to try the product with. Always the same ones; the passwords are
/// no secret, so that no real central may ever hold them.
class DemoData final
{
public:
    DemoData(Database& database, const CentralKeys& keys, QDateTime now);

    /// AlreadyRunning when central has desks already.
    [[nodiscard]] Done fill();
    /// So many more anonymous cards in every state of their life, spread over all numbers and the demo desks.
    [[nodiscard]] Done addCards(int count);
    /// Desks, clerks with passwords, and boxes with cards, as a JSON object.
    [[nodiscard]] static QJsonObject description();

private:
    [[nodiscard]] Done fillDesks();
    [[nodiscard]] Done fillClerks();
    [[nodiscard]] Done fillBoxes();
    [[nodiscard]] Done fillPrices();

    Database& m_database;
    Administration m_administration;
};

} // namespace cekr::central
