package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import io.broadsheet.model.Veto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is reported without quotation marks: clauses, and what is said in an interview's or debate's turns. */
public final class IndirectSpeech {
    private IndirectSpeech() {}

    /**
     * What an article's clauses report outside its quoted speech, in reading order.
     *
     * @param quoted the quoted speech, whose own clauses report nothing more
     */
    public static Decisions find(MarkedArticle article, List<Ascription> quoted) {
        Map<Span, List<Span>> contentsOfCue = new HashMap<>();
        quoted.forEach(ascription -> contentsOfCue
                .computeIfAbsent(ascription.words().cue(), cue -> new ArrayList<>())
                .add(ascription.words().content()));
        List<Ascription> found = new ArrayList<>();
        turns(article).forEach(turn -> found.add(new Ascription(turn, ReportRule.TURN)));
        List<Veto> vetoed = new ArrayList<>();
        Set<Integer> inTurns = new HashSet<>();
        found.forEach(turn -> article.sentencesAround(turn.words().content())
                .forEach(sentence ->
                        inTurns.add(article.sentenceAt(sentence.span().begin()))));
        for (int sentence = 0; sentence < article.sentences(); sentence++) {
            if (inTurns.contains(sentence)) {
                continue;
            }
            for (ReportingClause clause : article.clauses(sentence)) {
                if (clause.source().isEmpty() || clause.form() == Form.WEAK) {
                    continue;
                }
                List<Span> known = contentsOfCue.getOrDefault(clause.cueSpan(), List.of());
                for (Span content : whole(clause)) {
                    boolean taken = known.stream().anyMatch(other -> other.overlap(content) * 2 > content.length());
                    boolean ofQuote = !known.isEmpty() && holdsSource(clause, content);
                    if (taken
                            || ofQuote
                            || isNoClause(article, sentence, content)
                            || hangsOnQuote(article, sentence, content)) {
                        continue;
                    }
                    ReportVeto.against(clause, content)
                            .ifPresentOrElse(
                                    veto -> vetoed.add(veto(article, clause, content, veto)),
                                    () -> found.add(indirect(clause, content)));
                }
            }
        }
        return new Decisions(found, vetoed);
    }

    private static Veto veto(MarkedArticle article, ReportingClause clause, Span content, ReportVeto veto) {
        return new Veto(
                content,
                clause.source()
                        .map(source -> Excerpt.of(article.text(), source.span()))
                        .orElse(Excerpt.NONE),
                veto.id());
    }

    /** Whether a source is someone, or something that is written to tell: no insight, no "this", no reader. */
    static boolean canReport(ReportingClause clause) {
        NounPhrase source = clause.source().orElseThrow();
        if (source.word().equals("you")) {
            return false;
        }
        return source.maySpeak()
                || isBesideName(source)
                || clause.form() == Form.ACCORDING_TO
                || (clause.form() == Form.CLAUSE && clause.tree().is(clause.cue(), WordClass.TELLING_CUE));
    }

    /** "Farida Holme, a Harbour Party councillor, said": what stands between commas behind a name says who that is. */
    private static boolean isBesideName(NounPhrase source) {
        DependencyTree tree = source.tree();
        return source.first() >= 2
                && source.last() + 1 < tree.size()
                && tree.word(source.first() - 1).equals(",")
                && tree.word(source.last() + 1).equals(",")
                && tree.token(source.first() - 2).pos().startsWith("NNP");
    }

    /** What a clause reports, whole where only the source and its verb stand within: "Nobody, according to Holm, knew". */
    private static List<Span> whole(ReportingClause clause) {
        List<Span> parts = clause.content();
        boolean interrupted = parts.size() == 2
                && parts.get(0).end() <= clause.cueSpan().begin()
                && clause.cueSpan().end() <= parts.get(1).begin();
        return interrupted ? List.of(new Span(parts.get(0).begin(), parts.get(1).end())) : parts;
    }

    /**
     * Whether a content is who speaks the quoted words beside the cue, or whom or what they are said of: "“No,” shouted | a
     * man with a flag", "called | the operation | “routine”".
     */
    private static boolean holdsSource(ReportingClause clause, Span content) {
        return clause.source().isEmpty()
                || content.overlaps(clause.source().get().span())
                || (clause.form() != Form.CLAUSE
                        && content.begin() == clause.cueSpan().end() + 1);
    }

    private static Ascription indirect(ReportingClause clause, Span content) {
        ReportRule rule = ReportRule.of(clause);
        return new Ascription(
                new AttributedWords(
                        Quote.Kind.INDIRECT, content, content, clause.source(), clause.cueSpan(), rule.method()),
                rule);
    }

    /** "to praise", "would praise": nobody has done it yet. */
    static boolean isHypothetical(ReportingClause clause) {
        DependencyTree tree = clause.tree();
        return clause.form() != Form.CLAUSE
                && tree.token(clause.cue()).pos().equals("VB")
                && (tree.hasChild(clause.cue(), "mark", Set.of("to"))
                        || tree.hasChild(clause.cue(), "aux", WordClass.MODAL));
    }

    /** Whether a content is one word, or stands in quotation marks for the most part. */
    private static boolean isNoClause(MarkedArticle article, int sentence, Span content) {
        DependencyTree tree = article.tree(sentence);
        int words = 0;
        int quoted = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (content.contains(tree.token(i).span())) {
                words++;
                quoted += article.isOutside(sentence, i) ? 0 : 1;
            }
        }
        return words < 2 || quoted * 2 > words;
    }

    /** Whether all words of a content hang on quoted ones, as in "it is, in Smith's words, “…”": a part of the quote. */
    private static boolean hangsOnQuote(MarkedArticle article, int sentence, Span content) {
        DependencyTree tree = article.tree(sentence);
        boolean found = false;
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.head(i);
            if (content.contains(tree.token(i).span())
                    && (head == DependencyTree.NONE
                            || !content.contains(tree.token(head).span()))) {
                if (head == DependencyTree.NONE || article.isOutside(sentence, head)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /** The turns of an interview or a debate: two and more, so that "UPDATE: …" is none. */
    private static List<AttributedWords> turns(MarkedArticle article) {
        List<AttributedWords> turns = new ArrayList<>();
        for (int sentence = 0; sentence < article.sentences(); sentence++) {
            turn(article, sentence).ifPresent(turns::add);
        }
        long names = turns.stream()
                .map(turn -> turn.source().map(NounPhrase::word).orElse(""))
                .distinct()
                .count();
        boolean interview = turns.stream()
                .allMatch(turn -> turn.source().map(NounPhrase::word).orElse("").length() == 1);
        return names > 1 && (interview || turns.size() > names) ? turns : List.of();
    }

    /** "WALLACE: Thank you, Governor. …": all that the paragraph holds behind the name. */
    private static Optional<AttributedWords> turn(MarkedArticle article, int sentence) {
        DependencyTree tree = article.tree(sentence);
        if (article.previousInParagraph(sentence).isPresent() || !article.isOutside(sentence, 0)) {
            return Optional.empty();
        }
        Optional<Integer> colon = NameBeside.colonBehindName(tree, 0);
        int last = sentence;
        while (article.nextInParagraph(last).isPresent()) {
            last++;
        }
        if (colon.isEmpty() || (colon.get() + 1 >= tree.size() && last == sentence)) {
            return Optional.empty();
        }
        DependencyTree end = article.tree(last);
        int begin = colon.get() + 1 < tree.size()
                ? tree.token(colon.get() + 1).span().begin()
                : article.tree(sentence + 1).token(0).span().begin();
        Span words = new Span(begin, end.token(end.size() - 1).span().end());
        return Optional.of(new AttributedWords(
                Quote.Kind.INDIRECT,
                words,
                words,
                Optional.of(new NounPhrase(tree, colon.get() - 1, 0, colon.get() - 1)),
                tree.span(colon.get(), colon.get()),
                ReportRule.TURN.method()));
    }
}
