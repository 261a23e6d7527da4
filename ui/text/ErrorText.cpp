// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ErrorText.h"

#include "core/domain/Money.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"

#include <QDate>

namespace cekr
{

namespace
{

/// The subject as people write it; empty when it is not what it should be.
QString subjectText(ErrorWords::Subject kind, const QString& subject)
{
    switch (kind) {
    case ErrorWords::Subject::AsItIs:
        return subject;
    case ErrorWords::Subject::Amount: {
        const Result<Money> amount = Money::parse(subject);
        return amount ? moneyText(*amount) : QString();
    }
    case ErrorWords::Subject::Day:
        return dateText(QDate::fromString(subject, Qt::ISODate));
    case ErrorWords::Subject::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString counted(const ErrorWords& words, const QString& subject)
{
    bool isNumber = false;
    const int count = subject.toInt(&isNumber);
    return isNumber ? ErrorWords::tr(words.about, nullptr, count) : ErrorWords::tr(words.sentence);
}

QString sentence(const ErrorWords& words, const QString& subject)
{
    if (!words.about || subject.isEmpty()) {
        return ErrorWords::tr(words.sentence);
    }
    if (words.subject == ErrorWords::Subject::Count) {
        return counted(words, subject);
    }
    const QString text = subjectText(words.subject, subject);
    return text.isEmpty() ? ErrorWords::tr(words.sentence) : ErrorWords::tr(words.about).arg(text);
}

} // namespace

ErrorText textOf(const Error& error)
{
    const ErrorWords words = ErrorWords::of(error);
    return {ErrorWords::tr(words.title), sentence(words, error.subject), ErrorWords::tr(words.nextStep),
            ruleText(error.rule)};
}

} // namespace cekr
