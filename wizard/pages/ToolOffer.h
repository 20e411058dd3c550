#pragma once

#include "Frame.h"

namespace unsent::pages {

/// "Test it for me": what a tool of ours can find out here, and, where wanted, the button that opens it.
struct ToolOffer {
    QString tool;  ///< connection-test, name-check or size-check; empty for no offer
    QString words; ///< one or two sentences: what it does, and what it does not do

    bool isEmpty() const { return tool.isEmpty(); }
};

/// The tool's icon, the offer's name and the words that go with it. `server` may be empty.
ToolOffer offerOf(const QString& tool, const QString& server);
/// "Test it for me", as the button that opens it is called.
QString toolAction(const QString& tool);

class ToolOfferCard : public Card {
    Q_OBJECT
public:
    /// With `withButton` off the action stands elsewhere, such as in the bar.
    ToolOfferCard(const ToolOffer& offer, bool withButton, QWidget* parent);

Q_SIGNALS:
    void wanted();
};

} // namespace unsent::pages
