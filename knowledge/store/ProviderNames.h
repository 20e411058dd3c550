#pragma once

#include "Shelf.h"

namespace unsent::store {

// Ids of providers by names; empty where nobody is known. Names may have any case, a dot at the end, or be an address.

/// Whose mailboxes a domain's are, or whose server a host name is.
QString findProvider(const Shelf& shelf, const QString& domain);
QString findProviderOfHost(const Shelf& shelf, const QString& host);
/// By the suffix of an MX host.
QString findProviderOfMx(const Shelf& shelf, const QString& mxHost);

} // namespace unsent::store
