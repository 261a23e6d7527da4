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
    /// Desks, clerks with passwords, boxes with cards, and cards of holders with the last six digits of their
    /// PANs, as a JSON object. Those of a card in a box are the last six of its MOK ID.
    [[nodiscard]] static QJsonObject description();

private:
    [[nodiscard]] Done fillDesks();
    [[nodiscard]] Done fillClerks();
    [[nodiscard]] Done fillBoxes();
    [[nodiscard]] Done fillPrices();
    [[nodiscard]] Done fillCards();
    [[nodiscard]] Done addCard(CardFacts card, QStringView panTail);

    Database& m_database;
    const CentralKeys& m_keys;
    QDateTime m_now;
    Administration m_administration;
};

} // namespace cekr::central
