// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Result.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cekr;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCode_isFoundByItsName()
    {
        QSet<QByteArray> names;
        for (const ErrorCode code : allErrorCodes) {
            const QByteArray itsName = name(code);
            QVERIFY2(!itsName.isEmpty() && itsName[0] >= 'A' && itsName[0] <= 'Z', itsName.constData());
            QCOMPARE(errorCode(itsName), code);
            names.insert(itsName);
        }
        QCOMPARE(names.size(), qsizetype(allErrorCodes.size()));
    }

    void everyCode_belongsToAGroup_andEveryGroupIsUsed()
    {
        constexpr std::array groups{ErrorGroup::CorrectInput, ErrorGroup::TryAgain,
                                    ErrorGroup::WaitForConnection, ErrorGroup::GetHelp,
                                    ErrorGroup::NotAllowed};
        std::array<int, groups.size()> uses{};
        for (const ErrorCode code : allErrorCodes) {
            const auto found = std::find(groups.begin(), groups.end(), group(code));
            QVERIFY2(found != groups.end(), name(code));
            ++uses[size_t(found - groups.begin())];
        }
        QVERIFY(std::all_of(uses.begin(), uses.end(), [](int count) { return count > 0; }));
    }

    void whatACodeIsAbout_isTheConnectionOnlyWhereCentralSaidNothing()
    {
        QSet<QByteArray> ofConnection;
        for (const ErrorCode code : allErrorCodes) {
            if (isAboutConnection({code})) {
                ofConnection.insert(name(code));
            }
        }
        QCOMPARE(ofConnection,
                 (QSet<QByteArray>{"NoConnection", "ProxyFailed", "NameNotResolved", "Timeout",
                                   "ServerFailed", "TooManyRequests", "TlsFailed", "WrongAnswer"}));
        QCOMPARE(about(ErrorCode::CertificateRefused), ErrorAbout::Desk);
        QCOMPARE(about(ErrorCode::ChainBroken), ErrorAbout::Message);
        QCOMPARE(about(ErrorCode::LimitExceeded), ErrorAbout::Matter);
    }

    void errorCode_ofNoSuchName_isMalformedMessage()
    {
        QCOMPARE(errorCode("NoSuchCode"), ErrorCode::MalformedMessage);
        QCOMPARE(errorCode(""), ErrorCode::MalformedMessage);
        QCOMPARE(errorCode("toomanycards"), ErrorCode::MalformedMessage);
    }

    void toLogLine_namesCodeRuleAndDetail_andLeavesTheSubjectOut()
    {
        const Error error{ErrorCode::TooManyCards, u"four"_s, "ANON-1", u"204 118 733"_s};
        QCOMPARE(error.toLogLine(), u"TooManyCards [ANON-1]: four"_s);
        QCOMPARE((Error{.code = ErrorCode::NoConnection}.toLogLine()), u"NoConnection"_s);
    }

    void failure_passesAnErrorOnAsItIs()
    {
        const Result<int> number = failure(ErrorCode::SecondLoad, u"detail"_s, "LIMIT-A1", u"subject"_s);
        const Done done = failure(number.error());
        QCOMPARE(done.error(), (Error{ErrorCode::SecondLoad, u"detail"_s, "LIMIT-A1", u"subject"_s}));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
