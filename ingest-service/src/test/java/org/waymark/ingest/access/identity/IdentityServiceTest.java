package org.waymark.ingest.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Ingest.Answer;
import org.waymark.ingest.SharedIngest;

/** Feeds' tokens and the identity provider's, side by side, over HTTP. */
class IdentityServiceTest {
  private final Ingest ingest = SharedIngest.get();
  private final LocalIssuer issuer = SharedIngest.issuer();

  @Test
  void aSenderWithASignedTokenUsesHisFeedsAndStandsInLineageByHisOffice() {
    String token =
        issuer.sign(issuer.claims().claim("waymark_feeds", List.of("other", "risks")).build());
    assertThat(ingest.get("/api/v1/feeds", token).json()).hasSize(2);
    assertThat(ingest.get("/api/v1/feeds/other", token).status()).isEqualTo(200);
    assertThat(ingest.get("/api/v1/feeds/finance", token).status()).isEqualTo(403);
    assertThat(ingest.get("/api/v1/audit", token).status()).isEqualTo(403);
    String rows = "indicator,period,value\nnone,2010-01,1\n";
    ingest.push("other", "text/csv", rows, token, new String[0]);
    Answer listed = ingest.get("/api/v1/feeds/other/submissions", token);
    assertThat(listed.text()).contains("Adult Social Care Data Team").doesNotContain("Bloggs");
  }

  @Test
  void anAdministratorWithASignedTokenMayDoEverything() {
    String token = issuer.sign(issuer.claims().claim("roles", "waymark-admin").build());
    assertThat(ingest.get("/api/v1/audit", token).status()).isEqualTo(200);
    assertThat(ingest.get("/api/v1/feeds/finance", token).status()).isEqualTo(200);
  }

  @Test
  void aSignedTokenThatIsNotTakenIsAnsweredLikeAnyWrongOne() {
    Instant before = Instant.now().minusSeconds(120);
    var begun = issuer.claims().issueTime(Date.from(before.minusSeconds(60)));
    String expired = issuer.sign(begun.expirationTime(Date.from(before)).build());
    Answer wrong = ingest.get("/api/v1/feeds", "wm_" + "x".repeat(43));
    Answer late = ingest.get("/api/v1/feeds", expired);
    assertThat(late.status()).isEqualTo(401);
    assertThat(late.text()).isEqualTo(wrong.text());
    assertThat(late.header("WWW-Authenticate")).isEqualTo(wrong.header("WWW-Authenticate"));
  }
}
