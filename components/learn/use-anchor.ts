import { useEffect } from 'preact/hooks'

/** Goes to the place that the address names, once it has been drawn, as the browser does for a page that is there at once. */
export function useAnchor() {
  useEffect(() => {
    const go = () => {
      const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (!place) return
      place.scrollIntoView()
      place.focus({ preventScroll: true })
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [])
}
