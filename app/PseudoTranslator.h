#pragma once

#include <QTranslator>

namespace unsent::app {

/// Makes every text longer, accented and bracketed: what stays plain cannot be translated, what loses its bracket is
/// clipped. For tests and for translators' eyes.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace unsent::app
