#include "FiveTrees.h"

#include <ErrorTexts.h>

using namespace Qt::StringLiterals;

namespace unsent::test {

QList<Way> fiveTrees()
{
    return {
        {"relaying",
         relayingDialog(),
         u"relay-denied"_s,
         {{u"signed-in"_s, u"no"_s}},
         u"relay-denied/turn-on-sign-in"_s,
         u"relay-denied"_s},
        {"host and domain name characters",
         invalidDomainNameDialog(),
         u"invalid-host-name"_s,
         {{u"computer-name-valid"_s, u"yes"_s}, {u"domain-name-valid"_s, u"no"_s}},
         u"invalid-host-name/fix-dns-host-name"_s,
         u"invalid-host-name"_s},
        {"computer name",
         invalidDomainNameDialog(),
         u"invalid-host-name"_s,
         {{u"computer-name-valid"_s, u"no"_s},
          {u"name-problem"_s, u"apostrophe"_s},
          {u"computer-owner"_s, u"organisation"_s}},
         u"computer-name/ask-administrator"_s,
         u"computer-name"_s},
        {"size",
         messageTooLargeDialog(),
         u"message-too-large"_s,
         {{u"size-limit-hit"_s, u"server"_s}, {u"what-is-large"_s, u"photos"_s}},
         u"message-too-large/shrink-photos"_s,
         u"message-too-large"_s},
        {"authentication",
         signInNeededDialog(),
         u"authentication-required"_s,
         {},
         u"authentication/turn-on-sign-in"_s,
         u"authentication"_s},
    };
}

} // namespace unsent::test
