#include "Linter.h"

namespace unsent::compiler {

void lint(const Content& content, Remarks& remarks)
{
    lintReferences(content, remarks);
    lintRecords(content, remarks);
    lintTrees(content, remarks);
    lintSignatures(content, remarks);
    lintWording(content, remarks);
    lintTranslations(content, remarks);
}

} // namespace unsent::compiler
