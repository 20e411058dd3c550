#pragma once

#include <Store.h>

#include <QTemporaryDir>

#include <memory>

namespace unsent::tests {

/// A store compiled from a few lines of content, so that a test of the session does not change with the real trees.
class SmallStore {
public:
    /// Null, after a QWARN, when the content does not compile.
    static std::unique_ptr<SmallStore> make();
    store::Store& store() { return *m_store; }
    /// The same content opened once more, with a cold cache.
    std::unique_ptr<store::Store> openAgain() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
};

} // namespace unsent::tests
