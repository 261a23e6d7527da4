// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ApprovalText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

QString unsignedText(Money cash)
{
    return moneyText(cash < Money() ? -cash : cash);
}

class WordsFor
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ApprovalText)

public:
    explicit WordsFor(const QString& clerk) : m_clerk(clerk) {}

    ApprovalWords operator()(const Correction& body) const
    {
        return {
            //: Title of the sheet on which a second person approves
            .title = tr("A second person approves the correction"),
            .sentence = sentenceOf(body),
            .amount = unsignedText(body.cash),
            .reason = body.reason,
            //: Button: a second person approves; %1 is an amount of cash
            .confirm = tr("Approve the correction by %1").arg(unsignedText(body.cash)),
        };
    }
    ApprovalWords operator()(const WriteOff& body) const
    {
        return {
            //: Title of the sheet on which a second person approves
            .title = tr("A second person approves the write-off"),
            //: What is approved: %1 is the clerk
            .sentence =
                tr("%1 wants to write off cash of a refused operation. Nobody gets it back.").arg(m_clerk),
            .amount = unsignedText(body.amount),
            .reason = body.reason,
            //: Button: a second person approves; %1 is an amount of cash
            .confirm = tr("Approve the write-off of %1").arg(unsignedText(body.amount)),
        };
    }
    ApprovalWords operator()(const Redirect& body) const
    {
        const Money cash = body.amount + body.charge.cash();
        return {
            //: Title of the sheet on which a second person approves
            .title = tr("A second person approves the top-up of another card"),
            //: What is approved: %1 is the clerk, %2 the number of the card
            .sentence = tr("%1 wants to put the cash of a refused top-up on card %2 of the same customer.")
                            .arg(m_clerk, body.card.grouped()),
            .amount = unsignedText(cash),
            .reason = {},
            //: Button: a second person approves; %1 is an amount
            .confirm = tr("Approve the top-up of %1").arg(unsignedText(cash)),
        };
    }
    ApprovalWords operator()(const Refund& body) const
    {
        return {
            //: Title of the sheet on which a second person approves
            .title = tr("A second person approves what was handed on"),
            .sentence =
                body.amount.isZero()
                    //: What is approved: %1 is the clerk
                    ? tr("%1 wants to take a refused operation without cash off the list.").arg(m_clerk)
                    //: What is approved: %1 is the clerk
                    : tr("%1 wants to give the customer the cash of a refused operation back.").arg(m_clerk),
            .amount = body.amount.isZero() ? QString() : unsignedText(body.amount),
            .reason = {},
            //: Button: a second person approves
            .confirm = tr("Approve"),
        };
    }
    // These take one person.
    ApprovalWords operator()(const ShiftOpen&) const { return {}; }
    ApprovalWords operator()(const CashMovement&) const { return {}; }
    ApprovalWords operator()(const StockIntake&) const { return {}; }
    ApprovalWords operator()(const StockSpoil&) const { return {}; }
    ApprovalWords operator()(const StockReturn&) const { return {}; }
    ApprovalWords operator()(const StockTransfer&) const { return {}; }
    ApprovalWords operator()(const Handover&) const { return {}; }
    ApprovalWords operator()(const Load&) const { return {}; }
    ApprovalWords operator()(const Escalation&) const { return {}; }
    ApprovalWords operator()(const Reprint&) const { return {}; }
    ApprovalWords operator()(const ShiftClose&) const { return {}; }

private:
    [[nodiscard]] QString sentenceOf(const Correction& body) const
    {
        if (!body.card) {
            //: What is approved: %1 is the clerk
            return tr("%1 wants to correct a movement of cash.").arg(m_clerk);
        }
        //: What is approved: %1 is the clerk, %2 the number of the card
        return tr("%1 wants to correct the top-up of card %2 and give the customer the cash back.")
            .arg(m_clerk, body.card->grouped());
    }

    const QString& m_clerk;
};

struct FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ApprovalText)

public:
    static ErrorText wrongPassword()
    {
        //: A second person was to approve something
        return {tr("Not approved"),
                tr("The name or the password of the second person is not right."),
                tr("Check Caps Lock and the keyboard layout, then type the password again."),
                {}};
    }
    /// `why` is about the second person.
    static ErrorText needsConnection(const QString& why)
    {
        //: A second person was to approve something
        return {tr("This approval needs the connection"),
                why,
                tr("Wait for the connection, or ask a supervisor who has signed in here recently."),
                {}};
    }
    static QString neverHere()
    {
        return tr("The second person has not signed in at this desk before, or has a new password.");
    }
    static QString longAgo()
    {
        return tr("It is too long since the second person signed in at this desk with a connection.");
    }
};

} // namespace

ApprovalWords approvalWords(const OperationBody& body, const QString& clerk)
{
    return std::visit(WordsFor(clerk), body);
}

ErrorText approvalFaultText(const Error& error)
{
    if (error.code == ErrorCode::WrongPassword) {
        return FaultWords::wrongPassword();
    }
    if (error.code == ErrorCode::FirstSignInNeedsConnection) {
        return FaultWords::needsConnection(FaultWords::neverHere());
    }
    if (error.code == ErrorCode::OfflineSignInExpired) {
        return FaultWords::needsConnection(FaultWords::longAgo());
    }
    return textOf(error);
}

} // namespace cekr
