package duizhao.store.journal;

import duizhao.domain.period.Period;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import org.jspecify.annotations.Nullable;

/// Sources, their documents and what is set aside of them, in the log.
final class SourceJson {

    private SourceJson() {
    }

    static Members write(Source source) {
        return new Members().put("key", source.key()).put("title", source.title()).put("issuer", source.issuer())
                .put("kind", source.kind().key()).put("date", source.date()).put("district", source.district())
                .put("document-number", source.documentNumber()).put("file", source.file())
                .put("sha256", source.sha256()).put("outcomes", source.outcomes()).put("plans", source.plans());
    }

    static Source readSource(Members members) {
        return new Source(members.text("key"), members.text("title"), members.text("issuer"),
                FigureJson.constant(SourceKind.class, members.text("kind")), members.text("date"),
                members.text("district"), members.text("document-number"), members.text("file"),
                members.text("sha256"), period(members.textOrNull("outcomes")), period(members.textOrNull("plans")));
    }

    static Members write(Document document) {
        return new Members().put("source", document.source()).put("name", document.name())
                .put("sha256", document.sha256()).put("text", document.text());
    }

    static Document readDocument(Members members) {
        return new Document(members.text("source"), members.text("name"), members.text("sha256"),
                members.text("text"));
    }

    static Members write(SetAside number) {
        var members = new Members().put("source", number.source());
        return PlaceJson.write(members, number.place()).put("token", number.token())
                .put("reason", number.reason().key()).put("note", number.note());
    }

    static SetAside readSetAside(Members members) {
        return new SetAside(members.text("source"), PlaceJson.read(members), members.text("token"),
                FigureJson.constant(SetAsideReason.class, members.text("reason")), members.text("note"));
    }

    static Members write(Claim claim) {
        var members = new Members().put("key", claim.key()).put("source", claim.source())
                .put("district", claim.district()).put("period", claim.period()).put("code", claim.code());
        return PlaceJson.write(members, claim.place()).put("token", claim.token()).put("note", claim.note());
    }

    static Claim readClaim(Members members) {
        return new Claim(members.text("key"), members.text("source"), members.text("district"),
                Period.parse(members.text("period")).orElseThrow(), members.text("code"), members.text("token"),
                PlaceJson.read(members), members.text("note"));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text).orElseThrow();
    }
}
