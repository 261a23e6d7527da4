// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/Doctor.h"

#include <algorithm>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Result<Exit> runDoctor(const Invocation& call)
{
    const Findings findings = examine(call.folder, call.clock, call.arguments.isSet(u"full"_s));
    QJsonObject object;
    for (const Finding& finding : findings) {
        object.insert(finding.what, QJsonObject{{u"ok"_s, finding.isWell}, {u"detail"_s, finding.detail}});
    }
    if (call.arguments.isSet(u"json"_s)) {
        print(object);
    } else {
        for (const Finding& finding : findings) {
            const QString mark = finding.isWell ? u"ok   "_s : u"FAULT"_s;
            print(u"%1  %2  %3"_s.arg(mark, finding.what.leftJustified(12), finding.detail));
        }
    }
    const bool isWell =
        std::all_of(findings.begin(), findings.end(), [](const Finding& one) { return one.isWell; });
    return isWell ? Exit::Done : Exit::FaultFound;
}

} // namespace

Command doctorCommand()
{
    return {u"doctor"_s,
            u"look at everything the desk needs; tells nothing about people"_s,
            {},
            {{u"json"_s, u"Print a JSON object."_s},
             {u"full"_s, u"Check every signature and every index too; takes longer."_s}},
            runDoctor,
            {},
            false};
}

} // namespace cekr::deskctl
