#ifndef STET_SENTENCES_HPP
#define STET_SENTENCES_HPP

#include <stet/sentences/sentence.hpp>
#include <stet/sentences/sentence_scanner.hpp>
#include <stet/sentences/sentence_stream.hpp>
#include <stet/sentences/sentences.hpp>

#endif
