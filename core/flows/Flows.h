// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "core/flows/AttentionFlow.h"
#include "core/flows/Desk.h"
#include "core/flows/IntakeFlow.h"
#include "core/flows/SignInFlow.h"
#include "core/flows/StockFlow.h"
#include "core/flows/TillFlow.h"

namespace cekr
{

/// All flows of one window, around one office.
struct Flows
{
    Flows(OfficeThread& office, const Clock& clock)
        : signIn(office)
        , desk(office)
        , anonymous(office, clock)
        , till(office, clock)
        , stock(office, clock)
        , intake(office, clock)
        , attention(office, clock)
    {
    }

    SignInFlow signIn;
    Desk desk;
    AnonymousFlow anonymous;
    TillFlow till;
    StockFlow stock;
    IntakeFlow intake;
    AttentionFlow attention;
};

} // namespace cekr
