#ifndef STET_ATTRIBUTIONS_TAGGING_MACHINE_HPP
#define STET_ATTRIBUTIONS_TAGGING_MACHINE_HPP

// Functions for machines that have AVX2, in programs that run on others too: compilers that can
// build them define STET_WIDE_FUNCTION as what marks one. They compute what the others compute, to
// the bit. STET_INLINE marks what must become part of them.
#if defined(__SSE2__) && defined(__GNUC__)
#define STET_WIDE_FUNCTION __attribute__((target("avx2")))
#define STET_INLINE [[gnu::always_inline]] inline
#else
#define STET_INLINE inline
#endif

namespace stet::tagging {

/// Whether the machine that runs this has AVX2, and the compiler can make use of it.
[[nodiscard]] inline bool is_wide_machine() noexcept
{
#if defined(STET_WIDE_FUNCTION)
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

}  // namespace stet::tagging

#endif
