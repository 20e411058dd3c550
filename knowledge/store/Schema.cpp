#include "Schema.h"

#include "SchemaText.h"

namespace unsent::store {

QString schemaSql()
{
    return QString::fromUtf8(SchemaText);
}

} // namespace unsent::store
