#pragma once

#include "Verdict.h"

#include <algorithm>
#include <initializer_list>

namespace unsent::connection {

inline bool isOneOf(FindingId id, std::initializer_list<FindingId> list)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

inline bool isConnectFailure(FindingId id)
{
    return isOneOf(id, {FindingId::ConnectionRefused, FindingId::ConnectionTimeout, FindingId::NetworkUnreachable});
}

/// What only says that a stranger without sign-in is not served, as it should be.
inline bool isForStrangers(FindingId id)
{
    return isOneOf(id, {FindingId::SignInRequired, FindingId::RelayNeedsSignIn});
}

/// What is true of the account, the message or this computer, whichever port showed it.
inline bool isOfThePerson(FindingId id)
{
    return id == FindingId::HostNameRejected || (id >= FindingId::BadCredentials && id <= FindingId::ContentRejected &&
                                                 !isForStrangers(id) && id != FindingId::TlsRequired);
}

/// What the server has put off, though it may well take it later.
inline bool isPutOff(FindingId id)
{
    return isOneOf(id, {FindingId::Greylisted, FindingId::TryLater});
}

inline StageResult resultOf(const PathResult& path, StageKind kind)
{
    for (const Stage& stage : path.stages) {
        if (stage.kind == kind)
            return stage.result;
    }
    return StageResult::Skipped;
}

inline bool connected(const PathEvidence& path)
{
    return resultOf(path.result, StageKind::Connect) == StageResult::Ok;
}

inline bool signedIn(const PathEvidence& path)
{
    return resultOf(path.result, StageKind::Auth) == StageResult::Ok;
}

} // namespace unsent::connection
