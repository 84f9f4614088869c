/**
 * What keeps Chromium from speaking to the network on its own account, as switches of its command line.
 * Nothing that Warrant does needs the network, so names are not even looked up.
 */
export const quietSwitches: Readonly<Record<string, string>> = {
  'disable-background-networking': '',
  'disable-breakpad': '',
  'disable-client-side-phishing-detection': '',
  'disable-component-update': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  'no-pings': '',
  'no-proxy-server': '',
  'host-resolver-rules': 'MAP * ~NOTFOUND, EXCLUDE localhost',
  'disable-features':
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,OptimizationHints,Translate',
};
