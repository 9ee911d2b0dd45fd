package org.waymark.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.access.AccessToken.Secret;
import org.waymark.ingest.access.mongo.MongoTokens;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** What keeps tokens promises this, on every store. */
@EachMongoBackend
class TokensContractTest {
  private static final Instant NOW = Instant.parse("2016-11-07T09:00:00Z");

  private final MongoBackend backend;
  private MongoClient client;
  private MongoTokens tokens;

  TokensContractTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    tokens = new MongoTokens(new MongoTemplate(client, backend.freshDatabase(getClass())));
    tokens.createIndexes();
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void aTokenIsFoundWholeByItsIdAndByEachOfItsHashes() {
    AccessToken first = token("a", "f", "h1");
    tokens.add(first);
    AccessToken rotated = first.rotated(secret("h2"), NOW.plus(Duration.ofDays(7)));
    assertThat(tokens.replace(rotated)).isTrue();
    assertThat(tokens.byId("a")).contains(rotated);
    assertThat(tokens.byHash("h1")).contains(rotated);
    assertThat(tokens.byHash("h2")).contains(rotated);
    assertThat(tokens.byHash("h3")).isEmpty();
    assertThat(tokens.byId("b")).isEmpty();
  }

  @Test
  void ofTwoChangesAtOnceOneHolds() {
    AccessToken first = token("a", "f", "h1");
    tokens.add(first);
    assertThat(tokens.replace(first.revoked(NOW))).isTrue();
    assertThat(tokens.replace(first.rotated(secret("h2"), NOW))).isFalse();
    assertThat(tokens.byId("a").orElseThrow().revokedAt()).isEqualTo(NOW);
    assertThat(tokens.byHash("h2")).isEmpty();
  }

  @Test
  void noTwoTokensHaveOneHash() {
    tokens.add(token("a", "f", "h1"));
    assertThatThrownBy(() -> tokens.add(token("b", "f", "h1")))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aFeedsTokensAreListedNewestFirst() {
    for (int i = 1; i <= 3; i++) {
      tokens.add(token("a" + i, "f", "h" + i, NOW.plusSeconds(i)));
    }
    tokens.add(token("b", "g", "h9"));
    assertThat(tokens.ofFeed("f", 2)).extracting(AccessToken::id).containsExactly("a3", "a2");
    assertThat(tokens.ofFeed("h", 2)).isEmpty();
  }

  @Test
  void noteOfItsUseDoesNotHinderAChange() {
    AccessToken first = token("a", "f", "h1");
    tokens.add(first);
    tokens.used("a", NOW);
    assertThat(tokens.replace(first.revoked(NOW))).isTrue();
    assertThat(tokens.byId("a").orElseThrow().lastUsed()).isEqualTo(NOW);
  }

  private static AccessToken token(String id, String feed, String hash) {
    return token(id, feed, hash, NOW);
  }

  private static AccessToken token(String id, String feed, String hash, Instant created) {
    var scope = new Scope(Set.of("visits", "neet"), Set.of(FeedKind.MEASUREMENTS));
    return new AccessToken(id, "who", feed, scope, created, List.of(secret(hash)), null, null, 0);
  }

  private static Secret secret(String hash) {
    return new Secret(hash, NOW, NOW.plus(Duration.ofDays(400)));
  }
}
