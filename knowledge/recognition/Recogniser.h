#pragma once

#include "Recognition.h"

#include <Result.h>
#include <RuleSet.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>

namespace unsent::recognition {

/// Turns whatever a person has into fields, facts and ranked causes. Immutable after construction and safe to use from
/// several threads at once. Building it reads all patterns (67 ms for 969 signatures, measured on a
/// busy machine by recognition-speed): do it once, off the GUI thread.
///
/// A `stop` ends a recognition that nobody waits for any more: it is looked at between the steps and between the
/// statements, so that even a megabyte is left within some tens of milliseconds, and the answer is `stopped`.
class Recogniser {
public:
    /// A pattern that does not compile is left out and told in `problems()`; the rest works.
    explicit Recogniser(model::RuleSet rules);
    ~Recogniser();
    Recogniser(Recogniser&&) noexcept;
    Recogniser& operator=(Recogniser&&) noexcept;

    /// Text as pasted. Uses at most the first megabyte (`truncated` says so); never fails.
    Recognition recognise(const QString& text, const std::stop_token& stop = {}) const;
    /// A file's bytes: .eml, .msg, .mbox (its first message), .html, .rtf where readable, or text in any usual
    /// encoding; by content, with the name as a hint. Error for a binary file or one that cannot be decoded.
    model::Result<Recognition> recogniseBytes(const QByteArray& bytes, const QString& name,
                                              const std::stop_token& stop = {}) const;
    /// Opens, bounds (32 MiB) and recognises a file. Errors: a folder, unreadable, too large, binary.
    model::Result<Recognition> recogniseFile(const QString& path, const std::stop_token& stop = {}) const;

    QStringList problems() const;

private:
    struct Private;
    std::unique_ptr<const Private> d;
};

} // namespace unsent::recognition
