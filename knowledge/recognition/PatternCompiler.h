#pragma once

#include "PatternProgram.h"

namespace unsent::recognition {

/// Writes the steps of a `PatternProgram`.
class PatternCompiler {
public:
    /// False when the program would grow too long.
    bool compile(const PatternNode& pattern, PatternProgram& program);

private:
    using Step = PatternProgram::Step;

    void write(const PatternNode& node);
    void writeSequence(const PatternNode& node);
    void lookAhead(std::size_t first, const PatternNode& sequence, std::size_t next);
    void writeChoice(const PatternNode& node);
    void writeManyWays(const PatternNode& node);
    std::uint16_t placeOf(const std::vector<std::uint16_t>& list);
    void writeRepeat(const PatternNode& node);
    void writeOptional(const PatternNode& node, int times, bool greedy);
    void writeRun(const PatternNode& set, const PatternNode& repeat);
    std::uint32_t add(Step step);
    void fork(std::uint32_t at, std::uint32_t inside, std::uint32_t outside, bool greedy);
    std::uint32_t here() const { return static_cast<std::uint32_t>(m_program->m_steps.size()); }
    /// The number of a set of bytes that what follows has to start with.
    std::uint16_t bytesOf(const PatternNode& node);

    PatternProgram* m_program = nullptr;
};

/// The bytes that a match can start with.
std::bitset<256> firstBytes(const PatternNode& node);

} // namespace unsent::recognition
