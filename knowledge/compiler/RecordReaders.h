#pragma once

#include "Content.h"
#include "YamlRecord.h"

namespace unsent::compiler {

// One function for each kind of record of the README. Each reads what is there and tells what is missing, of the wrong
// form or unknown; whether ids exist elsewhere is the linter's business.

model::Source readSource(YamlRecord& record);
model::FactKind readFact(YamlRecord& record);
model::Cause readCause(YamlRecord& record);
model::CodeEntry readCode(YamlRecord& record);
model::Signature readSignature(YamlRecord& record);
model::Provider readProvider(YamlRecord& record);
model::DatedChange readChange(YamlRecord& record);
model::GlossaryEntry readGlossaryEntry(YamlRecord& record);
HarmfulAdvice readHarmfulAdvice(YamlRecord& record);

/// The ids of `sources`, to be resolved once all sources are read.
QList<model::Source> readSourceIds(YamlRecord& record);

} // namespace unsent::compiler
