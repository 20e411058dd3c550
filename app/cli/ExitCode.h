#pragma once

namespace unsent::cli {

/// What a command says to its caller; README promises these numbers.
enum ExitCode : int {
    Done = 0,            ///< done and recognised
    NotRecognised = 1,   ///< nothing recognised, nothing found, or a fault was found
    WrongUse = 2,        ///< the command line makes no sense
    InputUnreadable = 3, ///< the input, or the knowledge, could not be read
};

} // namespace unsent::cli
