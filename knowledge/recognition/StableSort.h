#pragma once

#include <algorithm>
#include <vector>

namespace unsent::recognition {

/// Sorts and keeps what is equal in its order. `std::stable_sort` asks for memory even for two, and there are mostly
/// two or three.
template <typename Value, typename Less> void sortStably(std::vector<Value>& values, Less less)
{
    constexpr std::size_t Few = 16;
    if (values.size() > Few) {
        std::stable_sort(values.begin(), values.end(), less);
        return;
    }
    for (auto next = values.begin(); next != values.end(); ++next)
        std::rotate(std::upper_bound(values.begin(), next, *next, less), next, next + 1);
}

} // namespace unsent::recognition
