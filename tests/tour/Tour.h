// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/tour/Album.h"
#include "tests/tour/Keyboard.h"
#include "tests/tour/Require.h"
#include "tests/tour/TourDesk.h"
#include "tests/tour/Words.h"

namespace cekr::test
{

/// A day at a desk, chapter by chapter, by keyboard and scanner alone. What matters is checked on the way:
/// the drawer to the cent, every refusal's rule, and at the end that central has the same.
class Tour final
{
public:
    explicit Tour(const QString& folder);

    void run();

private:
    // Tour.cpp
    void begin();
    void signIn();
    void openShift();
    void end();
    // TourOnline.cpp
    void takeBoxOver();
    void refuseAtTheCounter();
    void keepForLater();
    void handOverOnline();
    // TourOffline.cpp
    void handOverOffline();
    void lockAndChange();
    void reconnect();
    void refuseAtCentral();
    void resolve();
    // TourPlaces.cpp
    void tendStock();
    void moveCash();
    void changeClerk();
    void lookUp();
    void readAbout();

    /// TourCounter.cpp: hands over two cards with 20 € and 150 € for `received`; up to the checklist.
    void handOverTwo(int firstCard, const QString& pictures);
    /// Ticks the checklist, looks at the receipt and finishes.
    void finishHandover(const QString& pictures);
    void scanCards(int first, int count);
    void attest();
    void savePaper(qint64 receipt, bool asCopy);
    void unlock(const QString& password);

    /// The MOK ID of a card of box DB-1003; it begins with zeros.
    [[nodiscard]] static QString card(int index);
    [[nodiscard]] static QString grouped(int index);
    [[nodiscard]] const DeskStatus& status() { return m_desk.status(); }
    [[nodiscard]] Flows& flows() { return m_desk.flows(); }
    void awaitStep(AnonymousFlow::Step step);
    void awaitConfirmed();
    /// Cash that came in (or went out) since the drawer was last looked at; then it has to be right.
    void checkDrawer(Money change);
    void take(const QString& picture) { m_album.take(picture); }
    void push(const QString& button);

    QString m_folder;
    TourDesk m_desk;
    Album m_album;
    Keyboard m_keys;
    Money m_drawer;
    Money m_price; ///< of a card
};

} // namespace cekr::test
