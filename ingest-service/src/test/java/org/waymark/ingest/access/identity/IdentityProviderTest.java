package org.waymark.ingest.access.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.Scope;

/** Signed tokens of an identity provider: which are taken, and for whom. */
class IdentityProviderTest {
  private static final String OFFICE = "Adult Social Care Data Team";

  private final LocalIssuer issuer = LocalIssuer.start();
  private Instant now = Instant.now();
  private final IdentityProvider provider = provider(issuer.address());

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void aSenderMayUseTheFeedsThatTheIssuerSaysUnderHisOfficesName() {
    var claims = issuer.claims().claim("waymark_feeds", List.of("f", "g")).build();
    for (String token : List.of(issuer.sign(claims), ec(claims))) {
      assertThat(provider.authenticate(token).getPrincipal())
          .isEqualTo(new Caller.Sender(OFFICE, Set.of("f", "g"), Scope.WHOLE_FEED, null));
    }
    assertThat(caller(issuer.claims()).mayUse("f")).isFalse();
  }

  @Test
  void anAdministratorIsWhoHasTheRole() {
    assertThat(caller(issuer.claims().claim("roles", List.of("x", "waymark-admin"))))
        .isEqualTo(new Caller.Admin(OFFICE));
    assertThat(caller(issuer.claims().claim("roles", "waymark-admin")))
        .isInstanceOf(Caller.Admin.class);
    for (Object not : new Object[] {"waymark-administrator", List.of(List.of("waymark-admin"))}) {
      assertThat(caller(issuer.claims().claim("roles", not))).isInstanceOf(Caller.Sender.class);
    }
  }

  @Test
  void aClaimMayLieWithinAnother() {
    var terms = new IdentityTerms("https://i", "a", "realm.roles", "boss", "f", "o", Duration.ZERO);
    Map<String, Object> nested = Map.of("realm", Map.of("roles", List.of("boss")), "azp", "app");
    assertThat(new Claims(terms, nested).caller()).contains(new Caller.Admin("app"));
    Map<String, Object> whole = Map.of("realm.roles", List.of("boss"), "azp", "app");
    assertThat(new Claims(terms, whole).caller()).contains(new Caller.Admin("app"));
    assertThat(new Claims(terms, Map.of("realm", "boss", "azp", "app")).caller().orElseThrow())
        .isInstanceOf(Caller.Sender.class);
  }

  @Test
  void aPersonsNameIsNeverTaken() {
    assertThat(caller(issuer.claims().claim("office", null).claim("client_id", "mosaic")).name())
        .isEqualTo("mosaic");
    assertThat(caller(issuer.claims().claim("office", "a\nb").claim("azp", "app")).name())
        .isEqualTo("app");
    refused(issuer.sign(issuer.claims().claim("office", null).build()));
    refused(issuer.sign(issuer.claims().claim("office", "x".repeat(101)).build()));
  }

  @Test
  void anotherIssuersAudiencesOrTimesAreRefused() {
    List<JWTClaimsSet.Builder> wrong = new ArrayList<>();
    wrong.add(issuer.claims().issuer("http://127.0.0.1:1"));
    wrong.add(issuer.claims().issuer(issuer.address() + "/"));
    wrong.add(issuer.claims().issuer(null));
    wrong.add(issuer.claims().audience("another"));
    wrong.add(issuer.claims().audience((String) null));
    wrong.add(issuer.claims().expirationTime(null));
    var before = issuer.claims().issueTime(Date.from(now.minusSeconds(600)));
    wrong.add(before.expirationTime(Date.from(now.minusSeconds(31))));
    wrong.add(issuer.claims().notBeforeTime(Date.from(now.plusSeconds(60))));
    wrong.forEach(claims -> refused(issuer.sign(claims.build())));
  }

  @Test
  void clocksMayDifferByTheSkewAndNoMore() {
    now = Instant.ofEpochSecond(now.getEpochSecond());
    var begun = issuer.claims().issueTime(Date.from(now.minusSeconds(600)));
    String token = issuer.sign(begun.expirationTime(Date.from(now)).build());
    now = now.plusSeconds(29);
    assertThat(provider.authenticate(token).getName()).isEqualTo(OFFICE);
    now = now.plusSeconds(2);
    refused(token);
  }

  @Test
  void noSignatureAndOneByASharedSecretAreRefused() throws JOSEException {
    JWTClaimsSet claims = issuer.claims().build();
    refused(new PlainJWT(claims).serialize());
    byte[] publicKey = issuer.rsa.toRSAPublicKey().getEncoded();
    byte[] asText = issuer.rsa.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8);
    for (byte[] secret : List.of(publicKey, asText)) {
      var confused = LocalIssuer.header(JWSAlgorithm.HS256, issuer.rsa.getKeyID());
      refused(LocalIssuer.sign(confused, new MACSigner(secret), claims));
    }
  }

  @Test
  void aSignatureByAnotherKeyIsRefusedEvenIfTheTokenBringsTheKey() throws JOSEException {
    RSAKey mine = LocalIssuer.rsa(issuer.rsa.getKeyID());
    JWTClaimsSet claims = issuer.claims().build();
    refused(LocalIssuer.sign(JWSAlgorithm.RS256, mine, claims));
    var brings =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .jwk(mine.toPublicJWK())
            .jwkURL(URI.create(issuer.address() + "/keys"))
            .build();
    refused(LocalIssuer.sign(brings, new RSASSASigner(mine), claims));
    var path = LocalIssuer.header(JWSAlgorithm.RS256, "../../dev/null");
    refused(LocalIssuer.sign(path, new RSASSASigner(mine), claims));
  }

  @Test
  void aTokenThatWasChangedOrIsOfAnotherTypeIsRefused() throws JOSEException {
    String good = issuer.sign(issuer.claims().build());
    String[] parts = good.split("\\.");
    String admin = issuer.sign(issuer.claims().claim("roles", "waymark-admin").build());
    refused(parts[0] + "." + admin.split("\\.")[1] + "." + parts[2]);
    refused(parts[0] + "." + parts[1] + ".");
    refused(parts[0] + "..");
    refused("eyJ." + parts[1] + "." + parts[2]);
    var logout =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("rsa")
            .type(new JOSEObjectType("logout+jwt"))
            .build();
    JWTClaimsSet claims = issuer.claims().build();
    refused(LocalIssuer.sign(logout, new RSASSASigner(issuer.rsa), claims));
    var access =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("rsa")
            .type(new JOSEObjectType("at+jwt"))
            .build();
    assertThat(
            provider
                .authenticate(LocalIssuer.sign(access, new RSASSASigner(issuer.rsa), claims))
                .getName())
        .isEqualTo(OFFICE);
  }

  @Test
  void aNewKeyIsFoundAndStrangersKeysDoNotMakeUsAskWithoutEnd() {
    assertThat(caller(issuer.claims()).name()).isEqualTo(OFFICE);
    JWK fresh = LocalIssuer.rsa("fresh");
    issuer.published = List.of(issuer.rsa.toPublicJWK(), fresh.toPublicJWK());
    String token = LocalIssuer.sign(JWSAlgorithm.RS256, fresh, issuer.claims().build());
    assertThat(provider.authenticate(token).getName()).isEqualTo(OFFICE);
    for (int i = 0; i < 20; i++) {
      JWK stranger = new RSAKey.Builder((RSAKey) fresh).keyID("stranger-" + i).build();
      refused(LocalIssuer.sign(JWSAlgorithm.RS256, stranger, issuer.claims().build()));
    }
    assertThat(issuer.keysAsked.get()).isLessThan(5);
  }

  @Test
  void whileTheIssuerIsAwayNobodyIsBlamed() {
    issuer.calledItself = "https://somebody.else";
    String token = issuer.sign(issuer.claims().build());
    away(token);
    issuer.calledItself = issuer.address();
    away(token);
    now = now.plusSeconds(5);
    assertThat(provider.authenticate(token).getName()).isEqualTo(OFFICE);
    issuer.close();
    assertThat(provider.authenticate(token).getName()).isEqualTo(OFFICE);
    var unreachable = provider("http://127.0.0.1:1");
    assertThatThrownBy(() -> unreachable.authenticate(token))
        .isInstanceOf(AuthenticationServiceException.class);
  }

  @Test
  void anUnsafeSettingIsNoSetting() {
    Duration skew = Duration.ofSeconds(30);
    for (String unsafe :
        List.of("http://idp.example.org", "ftp://x", "idp", "http://localhost.x")) {
      assertThatThrownBy(() -> new IdentityTerms(unsafe, "a", "r", "b", "f", "o", skew))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new IdentityTerms("https://i", " ", "r", "b", "f", "o", skew))
        .isInstanceOf(IllegalArgumentException.class);
    Duration tooLong = Duration.ofMinutes(3);
    assertThatThrownBy(() -> new IdentityTerms("https://i", "a", "r", "b", "f", "o", tooLong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String ec(JWTClaimsSet claims) {
    return LocalIssuer.sign(JWSAlgorithm.ES256, issuer.ec, claims);
  }

  private Caller caller(JWTClaimsSet.Builder claims) {
    return provider.authenticate(issuer.sign(claims.build())).getPrincipal();
  }

  private void refused(String token) {
    assertThatThrownBy(() -> provider.authenticate(token))
        .as(token)
        .isInstanceOf(InvalidBearerTokenException.class);
  }

  private void away(String token) {
    assertThatThrownBy(() -> provider.authenticate(token))
        .isInstanceOf(AuthenticationServiceException.class);
  }

  private IdentityProvider provider(String address) {
    InstantSource time = () -> now;
    Clock clock = time.withZone(ZoneOffset.UTC);
    var terms =
        new IdentityTerms(
            address,
            LocalIssuer.AUDIENCE,
            "roles",
            "waymark-admin",
            "waymark_feeds",
            "office",
            Duration.ofSeconds(30));
    return new IdentityProvider(terms, clock);
  }
}
