// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"

namespace cekr
{

const char* name(ErrorCode code)
{
    switch (code) {
#define CEKR_X(name, group, about)                                                                           \
    case ErrorCode::name:                                                                                    \
        return #name;
        CEKR_ERROR_CODES(CEKR_X)
#undef CEKR_X
    }
    Q_UNREACHABLE();
}

ErrorGroup group(ErrorCode code)
{
    switch (code) {
#define CEKR_X(name, group, about)                                                                           \
    case ErrorCode::name:                                                                                    \
        return ErrorGroup::group;
        CEKR_ERROR_CODES(CEKR_X)
#undef CEKR_X
    }
    Q_UNREACHABLE();
}

ErrorAbout about(ErrorCode code)
{
    switch (code) {
#define CEKR_X(name, group, about)                                                                           \
    case ErrorCode::name:                                                                                    \
        return ErrorAbout::about;
        CEKR_ERROR_CODES(CEKR_X)
#undef CEKR_X
    }
    Q_UNREACHABLE();
}

ErrorCode errorCode(QByteArrayView wanted)
{
    for (const ErrorCode code : allErrorCodes) {
        if (wanted == QByteArrayView(name(code))) {
            return code;
        }
    }
    return ErrorCode::MalformedMessage;
}

QString Error::toLogLine() const
{
    QString line = QString::fromLatin1(name(code));
    if (!rule.isEmpty()) {
        line += QStringLiteral(" [%1]").arg(QString::fromLatin1(rule));
    }
    if (!detail.isEmpty()) {
        line += QStringLiteral(": ") + detail;
    }
    return line;
}

} // namespace cekr
