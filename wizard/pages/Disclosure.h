#pragma once

#include "WrappingButton.h"

#include <functional>

class QVBoxLayout;

namespace unsent::pages {

/// A line with a sign before it that opens what is folded below it.
class Disclosure : public WrappingButton {
    Q_OBJECT
public:
    Disclosure(const QString& words, QWidget* parent);

    /// Hides the part until it is opened.
    void fold(QWidget* part);
    /// The part is made when it is opened for the first time, and placed right below this line in its column.
    void fold(QVBoxLayout* column, std::function<QWidget*()> make);

private:
    void showSign();

    QString m_title;
    QWidget* m_part = nullptr;
};

} // namespace unsent::pages
