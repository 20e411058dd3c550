#pragma once

#include "Recognition.h"

#include <Result.h>
#include <RuleSet.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace unsent::recognition {

/// Turns whatever a person has into fields, facts and ranked causes. Immutable after construction and safe to use from
/// several threads at once. Building it compiles all patterns (about 20 ms): do it once, off the GUI thread.
class Recogniser {
public:
    /// A pattern that does not compile is left out and told in `problems()`; the rest works.
    explicit Recogniser(model::RuleSet rules);
    ~Recogniser();
    Recogniser(Recogniser&&) noexcept;
    Recogniser& operator=(Recogniser&&) noexcept;

    /// Text as pasted. Uses at most the first megabyte (`truncated` says so); never fails.
    Recognition recognise(const QString& text) const;
    /// A file's bytes: .eml, .msg, .mbox (its first message), .html, .rtf where readable, or text in any usual
    /// encoding; by content, with the name as a hint. Error for a binary file or one that cannot be decoded.
    model::Result<Recognition> recogniseBytes(const QByteArray& bytes, const QString& name) const;
    /// Opens, bounds (32 MiB) and recognises a file. Errors: a folder, unreadable, too large, binary.
    model::Result<Recognition> recogniseFile(const QString& path) const;

    QStringList problems() const;

private:
    struct Private;
    std::unique_ptr<const Private> d;
};

} // namespace unsent::recognition
