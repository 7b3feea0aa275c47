#ifndef STET_TEXT_HPP
#define STET_TEXT_HPP

// What text is made of before it is read: bytes, characters, paragraphs, quotation marks.

#include <stet/text/ascii.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/dateline.hpp>
#include <stet/text/document_header.hpp>
#include <stet/text/paragraphs.hpp>
#include <stet/text/quotation_marks.hpp>
#include <stet/text/quotations.hpp>
#include <stet/text/transcript.hpp>
#include <stet/text/utf8.hpp>

#endif
