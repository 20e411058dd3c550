#include "PatternCompiler.h"

#include <algorithm>
#include <limits>

namespace unsent::recognition {

namespace {

using Kind = PatternNode::Kind;

constexpr std::size_t MostSteps = 4000;
constexpr std::size_t MostWays = 0x10000;
constexpr std::size_t MostForks = 3; ///< alternatives that are asked one after the other
constexpr std::uint32_t Unbounded = std::numeric_limits<std::uint32_t>::max();

void addFirstOf(char32_t letter, std::bitset<256>& bytes)
{
    if (letter >= 128) {
        for (std::size_t byte = 0xC0; byte < 256; ++byte)
            bytes.set(byte);
        return;
    }
    bytes.set(letter);
    if (letter >= 'a' && letter <= 'z')
        bytes.set(letter ^ 0x20u);
}

void addFirstOf(const CharacterSet& set, std::bitset<256>& bytes)
{
    for (std::size_t c = 0; c < 128; ++c) {
        if (set.ascii()[c])
            bytes.set(c);
    }
    if (!set.isAsciiOnly())
        addFirstOf(char32_t(0xC0), bytes);
}

} // namespace

std::bitset<256> firstBytes(const PatternNode& node)
{
    std::bitset<256> bytes;
    switch (node.kind) {
    case Kind::Letter:
        addFirstOf(node.letter, bytes);
        break;
    case Kind::Set:
        addFirstOf(node.set, bytes);
        break;
    case Kind::Choice:
    case Kind::Repeat:
        for (const PatternNode& part : node.parts)
            bytes |= firstBytes(part);
        break;
    case Kind::Sequence:
        for (const PatternNode& part : node.parts) {
            bytes |= firstBytes(part);
            if (!part.mayBeEmpty())
                break;
        }
        break;
    default:
        break;
    }
    return bytes;
}

bool PatternCompiler::compile(const PatternNode& pattern, PatternProgram& program)
{
    m_program = &program;
    program.m_bytes.push_back(std::bitset<256>().set());
    bytesOf(pattern);
    write(pattern);
    add({Step::Kind::Done});
    return program.m_steps.size() < MostSteps && program.m_ways.size() < MostWays;
}

std::uint32_t PatternCompiler::add(Step step)
{
    m_program->m_steps.push_back(step);
    return here() - 1;
}

void PatternCompiler::write(const PatternNode& node)
{
    if (here() > MostSteps)
        return;
    switch (node.kind) {
    case Kind::Letter:
        if (node.letter >= 128) {
            add({Step::Kind::Letter, 0, node.letter});
        } else {
            m_program->m_words.push_back(static_cast<char>(node.letter));
            add({Step::Kind::Words, 0, static_cast<std::uint32_t>(m_program->m_words.size()) - 1, 1});
        }
        break;
    case Kind::Set:
        m_program->m_sets.push_back(node.set);
        add({Step::Kind::Set, 0, static_cast<std::uint32_t>(m_program->m_sets.size()) - 1});
        break;
    case Kind::Sequence:
        writeSequence(node);
        break;
    case Kind::Choice:
        writeChoice(node);
        break;
    case Kind::Repeat:
        writeRepeat(node);
        break;
    default:
        add({Step::Kind::Edge, 0, static_cast<std::uint32_t>(node.kind)});
    }
}

/// Letters that follow each other are one step.
void PatternCompiler::writeSequence(const PatternNode& node)
{
    bool afterLetter = false;
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        const PatternNode& part = node.parts[i];
        const bool letter = part.kind == Kind::Letter && part.letter < 128;
        if (letter && afterLetter) {
            m_program->m_words.push_back(static_cast<char>(part.letter));
            ++m_program->m_steps.back().b;
        } else {
            const std::size_t first = here();
            write(part);
            lookAhead(first, node, i + 1);
        }
        afterLetter = letter;
    }
}

void PatternCompiler::writeChoice(const PatternNode& node)
{
    if (node.parts.size() > MostForks) {
        writeManyWays(node);
        return;
    }
    std::vector<std::uint32_t> exits;
    if (node.parts.size() > 2 && !node.mayBeEmpty())
        add({Step::Kind::First, bytesOf(node)});
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        if (i + 1 == node.parts.size()) {
            write(node.parts[i]);
            break;
        }
        const std::uint32_t at = add({Step::Kind::Fork, bytesOf(node.parts[i])});
        write(node.parts[i]);
        exits.push_back(add({Step::Kind::Go}));
        fork(at, at + 1, here(), true);
    }
    for (const std::uint32_t exit : exits)
        m_program->m_steps[exit].a = here();
}

/// A table leads from the byte that stands there to the alternatives that may start with it, in their order.
void PatternCompiler::writeManyWays(const PatternNode& node)
{
    const std::uint32_t at = add({Step::Kind::Choice});
    std::vector<std::uint32_t> exits;
    std::vector<std::uint32_t> starts;
    for (const PatternNode& part : node.parts) {
        starts.push_back(here());
        write(part);
        exits.push_back(add({Step::Kind::Go}));
    }
    for (const std::uint32_t exit : exits)
        m_program->m_steps[exit].a = here();
    if (here() > MostSteps)
        return;
    std::vector<std::bitset<256>> firsts;
    for (const PatternNode& part : node.parts)
        firsts.push_back(part.mayBeEmpty() ? std::bitset<256>().set() : firstBytes(part));
    PatternProgram::Choice choice{};
    for (std::size_t byte = 0; byte < choice.size(); ++byte) {
        std::vector<std::uint16_t> ways;
        for (std::size_t i = 0; i < starts.size(); ++i) {
            if (byte < 256 ? firsts[i][byte] : node.parts[i].mayBeEmpty())
                ways.push_back(static_cast<std::uint16_t>(starts[i]));
        }
        ways.push_back(0);
        choice[byte] = placeOf(ways);
    }
    m_program->m_steps[at].a = static_cast<std::uint32_t>(m_program->m_choices.size());
    m_program->m_choices.push_back(choice);
}

/// Where a list that ends with 0 stands among all; the same lists are kept once.
std::uint16_t PatternCompiler::placeOf(const std::vector<std::uint16_t>& list)
{
    std::vector<std::uint16_t>& ways = m_program->m_ways;
    const auto known = std::search(ways.begin(), ways.end(), list.begin(), list.end());
    const auto place = static_cast<std::uint16_t>(known - ways.begin());
    if (known == ways.end())
        ways.insert(ways.end(), list.begin(), list.end());
    return place;
}

void PatternCompiler::fork(std::uint32_t at, std::uint32_t inside, std::uint32_t outside, bool greedy)
{
    m_program->m_steps[at].a = greedy ? inside : outside;
    m_program->m_steps[at].b = greedy ? outside : inside;
}

void PatternCompiler::writeRepeat(const PatternNode& node)
{
    const PatternNode& part = node.parts.front();
    if (part.kind == Kind::Set && (node.most == PatternNode::Endless || node.most > 1)) {
        writeRun(part, node);
        return;
    }
    for (int i = 0; i < node.least; ++i)
        write(part);
    if (node.most == PatternNode::Endless) {
        const std::uint32_t at = add({Step::Kind::Fork, node.greedy ? bytesOf(part) : std::uint16_t(0)});
        write(part);
        add({Step::Kind::Go, 0, at});
        fork(at, at + 1, here(), node.greedy);
    } else {
        writeOptional(part, node.most - node.least, node.greedy);
    }
}

/// `(x(x)?)?`: as many times as it goes, each only after the one before.
void PatternCompiler::writeOptional(const PatternNode& node, int times, bool greedy)
{
    std::vector<std::uint32_t> forks;
    for (int i = 0; i < times && here() <= MostSteps; ++i) {
        forks.push_back(add({Step::Kind::Fork, greedy ? bytesOf(node) : std::uint16_t(0)}));
        write(node);
    }
    for (const std::uint32_t at : forks)
        fork(at, at + 1, here(), greedy);
}

void PatternCompiler::writeRun(const PatternNode& set, const PatternNode& repeat)
{
    m_program->m_sets.push_back(set.set);
    add({repeat.greedy ? Step::Kind::Run : Step::Kind::LazyRun, 0,
         static_cast<std::uint32_t>(m_program->m_sets.size()) - 1, static_cast<std::uint32_t>(repeat.least),
         repeat.most == PatternNode::Endless ? Unbounded : static_cast<std::uint32_t>(repeat.most)});
}

std::uint16_t PatternCompiler::bytesOf(const PatternNode& node)
{
    std::vector<std::bitset<256>>& known = m_program->m_bytes;
    const std::bitset<256> bytes = firstBytes(node);
    const auto found = std::find(known.begin() + 1, known.end(), bytes);
    if (found == known.end())
        known.push_back(bytes);
    return node.mayBeEmpty() ? 0
                             : static_cast<std::uint16_t>(std::find(known.begin(), known.end(), bytes) - known.begin());
}

/// A run that was just written need not try to end where the rest of its sequence cannot start.
void PatternCompiler::lookAhead(std::size_t first, const PatternNode& sequence, std::size_t next)
{
    if (here() != first + 1)
        return;
    Step& run = m_program->m_steps.back();
    if (run.kind != Step::Kind::Run && run.kind != Step::Kind::LazyRun)
        return;
    PatternNode rest;
    rest.parts.assign(sequence.parts.begin() + static_cast<std::ptrdiff_t>(next), sequence.parts.end());
    run.next = bytesOf(rest);
}

} // namespace unsent::recognition
