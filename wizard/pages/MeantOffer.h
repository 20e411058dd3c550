#pragma once

#include "WrappingButton.h"

#include <Store.h>

namespace unsent::pages {

/// "Did you mean gmail.com?": seen only where a typed name is a provider's but for one slip of the keyboard. What was
/// typed stays as it is until the offer is taken.
class MeantOffer : public WrappingButton {
    Q_OBJECT
public:
    MeantOffer(const store::Store& store, QWidget* parent);

    /// `host` is the server's or domain's name inside of what was `typed`.
    void lookAt(const QString& typed, const QString& host);

Q_SIGNALS:
    /// What was typed, with the name that was meant.
    void taken(const QString& corrected);

private:
    const store::Store& m_store;
    QString m_corrected;
};

} // namespace unsent::pages
