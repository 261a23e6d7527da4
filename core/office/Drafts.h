// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

namespace cekr
{

class OfficeState;

/// What the clerk who is signed in has left before its end. NotSignedIn.
class Drafts final
{
public:
    explicit Drafts(OfficeState& state) : m_state(state) {}

    [[nodiscard]] Done save(const QByteArray& flow, const QByteArray& content);
    [[nodiscard]] Done remove(const QByteArray& flow);
    [[nodiscard]] Result<std::vector<DraftView>> all();

private:
    OfficeState& m_state;
};

} // namespace cekr
