#pragma once

namespace unsent::pages {

/// What a mode allows. Pages ask this and never which mode it is.
struct Policies {
    bool mayOpenFiles = true; ///< file dialog and files dropped
    bool maySaveFiles = true; ///< save the report
    bool mayPrint = true;
    bool mayCopy = true;             ///< to the clipboard
    bool mayOpenLinks = true;        ///< in a browser; else the address is shown as text
    bool mayUseNetwork = true;       ///< the connection test
    bool mayReadThisComputer = true; ///< its name and system
    bool showsSettings = true;
};

} // namespace unsent::pages
