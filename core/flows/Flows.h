// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "core/flows/ApprovalFlow.h"
#include "core/flows/AttentionFlow.h"
#include "core/flows/CorrectionFlow.h"
#include "core/flows/DeskFlow.h"
#include "core/flows/IntakeFlow.h"
#include "core/flows/RedirectFlow.h"
#include "core/flows/SignInFlow.h"
#include "core/flows/SlipFlow.h"
#include "core/flows/StockFlow.h"
#include "core/flows/TillFlow.h"
#include "core/flows/TopUpFlow.h"

namespace cekr
{

/// All flows of one window, around one office.
struct Flows
{
    /// `account` is where a bank transfer loads cards.
    Flows(OfficeThread& office, const Clock& clock, const TopUpAccount& account)
        : signIn(office)
        , desk(office)
        , anonymous(office, clock)
        , topUp(office, clock)
        , till(office, clock)
        , stock(office, clock)
        , intake(office, clock)
        , approval(office)
        , attention(office, clock, approval)
        , correction(office, clock, approval)
        , redirect(office, clock, approval)
        , slip(office, clock, account)
    {
    }

    SignInFlow signIn;
    DeskFlow desk;
    AnonymousFlow anonymous;
    TopUpFlow topUp;
    TillFlow till;
    StockFlow stock;
    IntakeFlow intake;
    ApprovalFlow approval;
    AttentionFlow attention;
    CorrectionFlow correction;
    RedirectFlow redirect;
    SlipFlow slip;
};

} // namespace cekr
