#include "Linter.h"

#include <re2/re2.h>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

void lintSignatures(const Content& content, Remarks& remarks)
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    for (const auto& [signature, place] : content.signatures) {
        const RE2 pattern(signature.pattern.toStdString(), options);
        if (!pattern.ok())
            remarks.error(place, u"the pattern is wrong: %1"_s.arg(QString::fromStdString(pattern.error())));
    }
}

} // namespace unsent::compiler
