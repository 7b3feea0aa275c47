#ifndef STET_BENCHMARKS_SUPPORT_ICU_SENTENCES_HPP
#define STET_BENCHMARKS_SUPPORT_ICU_SENTENCES_HPP

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/utext.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace bench {

inline void check(UErrorCode status)
{
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

/// ICU's sentences. The iterator is made once, the text is handed over as it is: UTF-8 by UText,
/// offsets in bytes.
class icu_sentences {
public:
    explicit icu_sentences(std::unique_ptr<icu::BreakIterator> breaks) : breaks_(std::move(breaks))
    {}

    /// Calls `found(begin, end)` for each sentence of a text.
    template <class Found>
    void operator()(std::string_view text, Found found)
    {
        UErrorCode status = U_ZERO_ERROR;
        UText utext = UTEXT_INITIALIZER;
        utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
        breaks_->setText(&utext, status);
        check(status);
        std::int32_t begin = breaks_->first();
        for (std::int32_t end; (end = breaks_->next()) != icu::BreakIterator::DONE; begin = end)
            found(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
        utext_close(&utext);
    }

private:
    std::unique_ptr<icu::BreakIterator> breaks_;
};

inline std::unique_ptr<icu::BreakIterator> icu_breaks()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getUS(), status));
    check(status);
    return breaks;
}

/// With the abbreviations of English that the CLDR lists.
inline std::unique_ptr<icu::BreakIterator> icu_breaks_with_suppressions()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(icu::Locale::getEnglish(), status));
    check(status);
    std::unique_ptr<icu::BreakIterator> breaks(
        builder->wrapIteratorWithFilter(icu_breaks().release(), status));
    check(status);
    return breaks;
}

}  // namespace bench

#endif
