// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

namespace cekr
{

/// What all guided tasks have in common: the office is asked on the way, a draft may be kept, and what comes
/// of it is recorded once. Late answers to what was given up are dropped.
class GuidedFlow : public QObject
{
    Q_OBJECT

public:
    /// Which step it is in, from 0; as many as there are steps when all are done.
    [[nodiscard]] virtual int stepIndex() const { return 0; }
    /// Whether leaving would lose anything.
    [[nodiscard]] virtual bool isBegun() const { return false; }
    [[nodiscard]] virtual const std::optional<Error>& refusal() const { return m_refusal; }
    /// Whether an answer is awaited, or something is on its way to the disk.
    [[nodiscard]] virtual bool isBusy() const { return isRecording() || m_awaited > 0; }
    [[nodiscard]] bool isRecording() const { return m_recording.isBusy(); }
    /// A reason is being written: that it was missing is refused no longer.
    void amendReason();

signals:
    void stepChanged();
    /// Anything shown is different now, the step excepted.
    void changed();

protected:
    /// `draft` is the name of its draft; empty when it keeps none.
    GuidedFlow(OfficeThread& office, const Clock& clock, QByteArray draft = {});

    /// Has the office do `work` in the background and hands its answer to `then`, unless it was dropped
    /// before.
    template <typename Work, typename Then>
    void look(Work work, Then then)
    {
        m_office.ask(this, std::move(work),
                     [this, round = m_round, then = std::move(then)](auto answer) mutable {
                         if (round == m_round) {
                             then(std::move(answer));
                         }
                     });
    }
    /// As look(); busy until the answer is there.
    template <typename Work, typename Then>
    void ask(Work work, Then then)
    {
        ++m_awaited;
        look(std::move(work), [this, then = std::move(then)](auto answer) mutable {
            --m_awaited;
            then(std::move(answer));
        });
    }
    /// As ask(); an error is a refusal, and `then` gets the value alone.
    template <typename Work, typename Then>
    void askFor(Work work, Then then)
    {
        ask(std::move(work), [this, then = std::move(then)](auto answer) mutable {
            if (answer) {
                then(std::move(*answer));
            } else {
                refuse(answer.error());
            }
        });
    }
    /// Asks for the card that both numbers belong to (TOP-3); the digits are forgotten.
    void askForCard(const QString& card, const QString& digits, std::function<void(LoadTerms)> then);
    /// Answers still on their way are about what is forgotten, or was gone back from.
    void dropAnswers();
    /// Forgets all that was asked, refused and recorded.
    void reset();

    /// Whether recording it ends the draft.
    enum class Draft
    {
        Stays,
        Ends,
    };
    /// Records the bodies as one, approved by the second person if there is one; a second call while it runs
    /// does nothing.
    void record(std::vector<OperationBody> bodies, std::optional<Money> received, Draft draft,
                std::function<void(const Recorded&)> then, const ClerkId& approver = {});
    /// It is not on the disk.
    virtual void notRecorded(const Error& error) { refuse(error); }
    void saveDraft(const QByteArray& content);
    void removeDraft();
    void refuse(Error error);

    OfficeThread& m_office;
    std::optional<Error> m_refusal;

private:
    Recording m_recording;
    QByteArray m_draft;
    int m_awaited = 0;   ///< answers of the office
    quint64 m_round = 0; ///< how often answers were dropped
};

} // namespace cekr
