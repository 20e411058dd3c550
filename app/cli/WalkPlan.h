#pragma once

#include "Command.h"

#include <Result.h>
#include <Session.h>

namespace unsent::cli {

/// Turns `--fact F=V` into events: `door` and `cause` begin a walk, everything else is known beforehand. The error
/// names the fact or the value that is not declared.
model::Result<session::Events> factsOf(const store::Store& store, const QStringList& facts);

/// Gives one `--answer Q=V` to a session: Q is the question's id or its fact; `solved=yes|no|cannot` judges the advice
/// that stands. The error says why the answer makes no sense there.
model::Result<model::Done> giveAnswer(const store::Store& store, session::Session& session, const QString& answer);

} // namespace unsent::cli
