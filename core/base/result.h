// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace starvane::core {

/// Wraps an error on its way out of a function: `return Failure{EmptyFile{file}};`
template <class E>
struct Failure {
    E error;
};

template <class E>
Failure(E) -> Failure<E>;

/// A value, or the reason there is none. Stands in for std::expected until the compiler has it.
template <class T, class E = Error>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }

    template <class F>
    Result(Failure<F> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }

    // The accessors throw std::bad_variant_access when the other alternative is held.
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T operator*() && { return std::get<0>(std::move(m_state)); } // a copy: safe in a range-for
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// The value of a function that only can fail.
struct Done { };

} // namespace starvane::core
