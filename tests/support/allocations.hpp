#ifndef STET_TESTS_SUPPORT_ALLOCATIONS_HPP
#define STET_TESTS_SUPPORT_ALLOCATIONS_HPP

// Replaces the allocation functions of a whole program: at most one file of a test folder includes
// this.

#include <cstddef>
#include <cstdlib>
#include <new>

#if defined(__SANITIZE_ADDRESS__)
#define STET_TESTS_COUNT_ALLOCATIONS 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STET_TESTS_COUNT_ALLOCATIONS 0
#endif
#endif
#ifndef STET_TESTS_COUNT_ALLOCATIONS
#define STET_TESTS_COUNT_ALLOCATIONS 1
#endif

/// How many allocations there have been; always 0 under AddressSanitizer, which brings allocation
/// functions of its own.
inline std::size_t allocations = 0;

#if STET_TESTS_COUNT_ALLOCATIONS
void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
#endif

#endif
